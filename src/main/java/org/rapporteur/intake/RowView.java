package org.rapporteur.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.intake.paste.Mark;

/**
 * A row of the preview as it is shown: what was typed, and the marks beside each field.
 *
 * @param marks by the code of their field
 * @param wrong whether it cannot be saved as it is
 */
record RowView(int index, RowForm form, Map<String, List<MarkWords.Words>> marks, boolean wrong) {

    static RowView of(int index, PreviewRow row, MarkWords words) {
        Map<String, List<MarkWords.Words>> marks = row.text().marks().stream()
                .collect(Collectors.groupingBy(
                        mark -> mark.field().code(), Collectors.mapping(words::of, Collectors.toList())));
        return new RowView(index, row.form(), marks, row.form().use() && row.isRefused());
    }

    public List<MarkWords.Words> of(String field) {
        return marks.getOrDefault(field, List.of());
    }

    /** Where the summary of problems leads: the first field that is wrong. */
    public String firstWrong() {
        return marks.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(RowView::isWrong))
                .map(entry -> entry.getKey().equals("row") ? "use" : entry.getKey())
                .sorted()
                .findFirst()
                .orElse("name");
    }

    /** What is wrong, for the summary. */
    public List<String> wrongs() {
        return marks.values().stream()
                .flatMap(List::stream)
                .filter(RowView::isWrong)
                .map(MarkWords.Words::text)
                .toList();
    }

    public boolean isInvalid(String field) {
        return of(field).stream().anyMatch(words -> words.weight() == Mark.Weight.WRONG);
    }

    private static boolean isWrong(MarkWords.Words words) {
        return words.weight() == Mark.Weight.WRONG || words.weight() == Mark.Weight.REPEATED;
    }
}
