package org.rapporteur.site.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.CountClaims;
import org.rapporteur.report.compile.CountedTexts;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/**
 * One number of a dossier with its words, the same as the report has.
 *
 * @param noun in the number's grammatical form, "draft Recommendations"
 * @param standing what was done, "approved", "under approval"
 * @param groups whose they are, "ITU-T SGs 9 and 11"
 * @param declared how many of them are declared and not entered one by one
 * @param list address of the list of those entered, which says how many were declared beside them; of a number of mixed
 *     kinds, which no list has, the page of its topic; null where neither tells it alone
 */
record DossierCount(
        int number,
        String noun,
        String standing,
        String groups,
        int declared,
        boolean concluded,
        @Nullable String list) {

    /** The numbers of what a report holds of a subject; those concluded first. */
    static List<DossierCount> of(Rows rows, DossierSubject subject) {
        CompiledReport reading = rows.reading();
        return rows.held(subject).portions().stream()
                .map(portion ->
                        of(portion, rows.portions(), reading.frame().wording(), list(portion, subject, reading)))
                .toList();
    }

    private static DossierCount of(CountedTexts portion, CountClaims claims, Wording wording, @Nullable String list) {
        return new DossierCount(
                portion.number(),
                claims.noun(portion, portion.number()),
                standing(portion, claims, wording),
                claims.groups(portion).text(),
                portion.declared(),
                isConcluded(portion.standing()),
                list);
    }

    /** A number of mixed kinds was "approved or agreed", as the report says it. */
    static String standing(CountedTexts portion, CountClaims claims, Wording wording) {
        return isConcluded(portion.standing())
                ? claims.active(portion).text()
                : wording.word("standing." + portion.standing().code());
    }

    /** Where the counting rule joins several kinds, the list is asked for each of them. */
    private static @Nullable String list(CountedTexts portion, DossierSubject subject, CompiledReport reading) {
        if (portion.kind() == null) {
            return portion.tallies().size() == 1
                    ? "/topics/" + portion.tallies().get(0).topic()
                    : null;
        }
        Stream<TextKind> declared = portion.tallies().stream().flatMap(tally -> tally.kinds().stream());
        Stream<String> kinds = Stream.concat(
                        portion.texts().stream().map(told -> told.text().kind()), declared)
                .distinct()
                .sorted()
                .map(kind -> "kind=" + kind.code());
        Stream<String> stage = Stream.of("stage=" + portion.standing().code());
        return subject.list(
                "recommendations",
                reading.period().code(),
                Stream.concat(kinds, stage).toList());
    }

    static List<DossierCount> only(List<DossierCount> counts, boolean concluded) {
        return counts.stream().filter(count -> count.concluded() == concluded).toList();
    }

    static boolean isConcluded(TextAsOf told) {
        return isConcluded(told.standing());
    }

    static boolean isConcluded(Standing standing) {
        return standing != Standing.UNDER_APPROVAL && standing != Standing.IN_DEVELOPMENT;
    }
}
