package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.document.Document;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.intake.wordback.ReturnedReport.Decided;
import org.rapporteur.report.outline.Outline;

/**
 * A file that came back, as staff see it: what was done to it section by section, and beside each what can be done with it.
 *
 * @param became what the records print otherwise by now, first words of each; no writer of the file did that
 */
record ReturnPage(ReturnedReport report, List<Part> parts, List<String> became) {

    private static final int LETTERS = 160;

    /** Suggestions of one section. */
    record Part(String section, List<Row> rows) {

        public long open() {
            return rows.stream().filter(row -> row.one().isOpen()).count();
        }
    }

    /**
     * @param runs what was done, word by word
     * @param choices changes that may be taken apart, where there are several
     * @param today what the report prints there by now; empty where it is as it was printed
     * @param settled whether the report says by now what the file says
     * @param applicable whether a press puts it into the records
     * @param version of the record it would be put into, as it is now
     * @param edit where it is written by hand
     */
    record Row(
            Decided one,
            List<WordsRun> runs,
            List<EditedLine.Change> choices,
            String today,
            boolean settled,
            boolean applicable,
            int version,
            String edit) {

        public Suggestion suggestion() {
            return one.suggestion();
        }

        public boolean isComment() {
            return suggestion().kind() == SuggestionKind.COMMENT;
        }

        /** Ends the key of its words. */
        public String code() {
            return suggestion().kind().code();
        }
    }

    static ReturnPage of(
            ReturnedReport report, Document printed, Document today, Outline outline, Applications applications) {
        Rows rows = new Rows(WordReturns.words(printed), WordReturns.words(today), outline, applications);
        Map<String, List<Row>> bySection = new LinkedHashMap<>();
        report.suggestions()
                .forEach(one -> bySection
                        .computeIfAbsent(one.suggestion().section(), first -> new ArrayList<>())
                        .add(rows.row(one)));
        List<Part> parts = bySection.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
        return new ReturnPage(report, parts, became(printed, today));
    }

    private static List<String> became(Document printed, Document today) {
        return DocumentDifference.of(printed, today).printed().stream()
                .map(entry -> entry.first().text())
                .filter(words -> !words.isBlank())
                .map(words -> words.length() <= LETTERS ? words : words.substring(0, LETTERS) + "…")
                .toList();
    }

    /** Makes rows of suggestions. */
    private record Rows(
            Map<String, String> printed, Map<String, String> today, Outline outline, Applications applications) {

        Row row(Decided one) {
            Suggestion suggestion = one.suggestion();
            String now = today.getOrDefault(suggestion.place(), "");
            boolean changed =
                    today.containsKey(suggestion.place()) && !now.equals(printed.getOrDefault(suggestion.place(), ""));
            Optional<Application> act = one.isOpen() ? applications.of(suggestion) : Optional.empty();
            return new Row(
                    one,
                    WordsRun.between(line(suggestion.printed()), line(suggestion.words())),
                    act.isPresent() ? applications.parts(suggestion) : List.of(),
                    changed ? now : "",
                    changed && now.equals(suggestion.words()),
                    act.isPresent()
                            || suggestion.kind() == SuggestionKind.COMMENT
                                    && !suggestion.place().isEmpty(),
                    act.map(Application::version).orElse(0),
                    edit(suggestion));
        }

        private static List<org.rapporteur.document.Inline> line(String words) {
            return words.isEmpty() ? List.of() : List.of(Words.of(words));
        }

        private String edit(Suggestion one) {
            return switch (one.kind()) {
                case COVER -> "/periods/" + outline.period() + "/edit";
                case HEADING, MOVED -> "/outlines/" + outline.period() + "/edit";
                case TEXT_ADDED -> "/intake";
                default ->
                    Target.of(outline, one.place())
                            .map(Target::edit)
                            .orElse("/periods/" + outline.period() + "/outline");
            };
        }
    }

    public boolean hasOpenComments() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(row -> row.isComment() && row.one().isOpen());
    }
}
