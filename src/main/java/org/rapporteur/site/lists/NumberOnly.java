package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.CountClaims;
import org.rapporteur.terms.TextKind;

/**
 * A number of texts that a report tells without the texts.
 *
 * @param text "20 draft Recommendations on IMT-2020"
 * @param groups whose they are
 * @param href page of its topic
 */
record NumberOnly(Tally tally, String text, String groups, String href) {

    /** Those a selection takes among what a report counts. */
    static List<NumberOnly> in(CompiledReport report, TextSelection selection) {
        CountClaims claims = new CountClaims(report.frame());
        return report.holdings().joining().stream()
                .filter(tally -> selection.chooses(tally, report.frame().answered(Set.of(tally.topic()))))
                .map(tally -> new NumberOnly(
                        tally,
                        claims.declared(tally, true).text(),
                        claims.groups(CountClaims.portion(tally)).text(),
                        "/topics/" + tally.topic() + "#tally-" + tally.slug()))
                .toList();
    }

    int number() {
        return tally.number();
    }

    /** Adds it to how many there are of each kind; {@code null} stands for kinds that are not told apart. */
    void addTo(Map<String, Integer> counts) {
        List<TextKind> kinds = tally.kinds();
        counts.merge(kinds.size() == 1 ? kinds.get(0).code() : "text", number(), Integer::sum);
    }
}
