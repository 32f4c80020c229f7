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
     * @param gaps disagreements, and what may be missing
     */
    record Row(
            Decided one,
            List<WordsRun> runs,
            List<EditedLine.Change> choices,
            String today,
            boolean settled,
            Ways ways,
            List<Gap> gaps) {

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

    /** What the rows of a file are made with. @param address of the page of the file */
    record Sources(String address, Outline outline, Applications applications, TextWays texts, Gaps gaps) {

        private String back(Decided one) {
            return address + "#s-" + one.number();
        }
    }

    static ReturnPage of(ReturnedReport report, Document printed, Document today, Sources sources) {
        Rows rows = new Rows(WordReturns.words(printed), WordReturns.words(today), sources);
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
    private record Rows(Map<String, String> printed, Map<String, String> today, Sources sources) {

        Row row(Decided one) {
            Suggestion suggestion = one.suggestion();
            String now = today.getOrDefault(suggestion.place(), "");
            boolean changed =
                    today.containsKey(suggestion.place()) && !now.equals(printed.getOrDefault(suggestion.place(), ""));
            Optional<Application> act = one.isOpen() ? sources.applications().of(suggestion) : Optional.empty();
            return new Row(
                    one,
                    WordsRun.between(line(suggestion.printed()), line(suggestion.words())),
                    act.isPresent() ? sources.applications().parts(suggestion) : List.of(),
                    changed ? now : "",
                    changed && now.equals(suggestion.words()),
                    Ways.of(suggestion, act, edit(one)),
                    one.isOpen() ? sources.gaps().of(suggestion, sources.back(one)) : Gaps.closed(suggestion));
        }

        private static List<org.rapporteur.document.Inline> line(String words) {
            return words.isEmpty() ? List.of() : List.of(Words.of(words));
        }

        private String edit(Decided decided) {
            Suggestion one = decided.suggestion();
            String period = sources.outline().period();
            return switch (one.kind()) {
                case COVER -> "/periods/" + period + "/edit";
                case HEADING, MOVED -> "/outlines/" + period + "/edit";
                case TEXT_ADDED ->
                    sources.texts()
                            .added(one, sources.applications().section(one.section()), sources.back(decided))
                            .orElse("/intake?period=" + period);
                case TEXT_STRUCK -> sources.texts().struck(one).orElseGet(() -> written(one));
                default -> written(one);
            };
        }

        private String written(Suggestion one) {
            return Target.of(sources.outline(), sources.applications().place(one))
                    .map(Target::edit)
                    .orElse("/periods/" + sources.outline().period() + "/outline");
        }
    }

    public boolean hasOpenComments() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(row -> row.isComment() && row.one().isOpen());
    }
}
