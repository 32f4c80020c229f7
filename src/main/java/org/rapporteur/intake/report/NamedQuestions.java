package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.records.studygroup.QuestionSummary;

/**
 * Finds the Questions that words name, {@code Question 7/13}, {@code Q7/13} (Rec. ITU-T A.1: number, then study group). Of
 * which study period they are is told by other Questions of that study group on the same day; where none tells, nobody knows.
 */
final class NamedQuestions {

    private static final int LARGEST = 999;
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:Question\\s|Q\\.?\\s?)(\\d{1,3})/(\\d{1,2})(?![\\d/])(?:,? (?:on )?“([^”]{3,300})”)?");
    private static final Pattern SECTOR = Pattern.compile("\\bITU-([TDR])\\b");

    private final List<QuestionSummary> known;
    private final int year;

    /** @param year of the cut-off day */
    NamedQuestions(List<QuestionSummary> known, int year) {
        this.known = known;
        this.year = year;
    }

    /** Those that nobody has recorded, in the order in which they are named; without a title where none is told. */
    List<QuestionSummary> unknown(List<ReportLine> lines) {
        Map<String, QuestionSummary> found = new LinkedHashMap<>();
        for (ReportLine line : lines) {
            String words = line.plain();
            NAMED.matcher(words)
                    .results()
                    .flatMap(named -> question(words, named).stream())
                    .filter(question -> known.stream().noneMatch(other -> isSame(question, other)))
                    .forEach(question -> found.merge(
                            question.toString() + question.body(),
                            question,
                            (first, again) -> first.title().isEmpty() ? again : first));
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isSame(QuestionSummary one, QuestionSummary other) {
        return one.body().equals(other.body())
                && one.number() == other.number()
                && one.studyPeriodFrom() == other.studyPeriodFrom();
    }

    private Optional<QuestionSummary> question(String words, MatchResult named) {
        int number = Integer.parseInt(named.group(1));
        String title = named.group(3) == null ? "" : named.group(3).strip();
        return groupMates(words.substring(0, named.start()), "SG" + Integer.parseInt(named.group(2)))
                .filter(mate -> number > 0 && number <= LARGEST)
                .map(mate ->
                        new QuestionSummary(mate.body(), number, mate.studyPeriodFrom(), mate.studyPeriodTo(), title));
    }

    /** A Question of the same study group in the same study period: of the Sector named last, else of the only one it can be. */
    private Optional<QuestionSummary> groupMates(String before, String group) {
        String sector = SECTOR.matcher(before)
                .results()
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElse("[TDR]");
        List<QuestionSummary> mates = known.stream()
                .filter(question -> question.body().matches(sector + "-" + group))
                .filter(question -> question.studyPeriodFrom() <= year && year <= question.studyPeriodTo())
                .toList();
        return mates.stream().map(QuestionSummary::body).distinct().count() == 1
                ? mates.stream().findFirst()
                : Optional.empty();
    }
}
