package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;

/** Of a report that was compiled from records the checker says what is wrong in the records, and nothing else. */
class OwnReportsTests {

    @Test
    void rightRecordsGiveNoFindingAboveAdvice() {
        assertThat(wrong(1, 120, false)).isEmpty();
    }

    @Test
    void wrongRecordsGiveTheirOwnFindingsAndNoOther() {
        assertThat(wrong(1_001, 1_080, true)).isEmpty();
    }

    /** The same of many more, when they are asked for. */
    @Test
    @Tag("benchmark")
    void threeHundredPeriodsOfEach() {
        assertThat(wrong(1, 300, false)).isEmpty();
        assertThat(wrong(1_001, 1_300, true)).isEmpty();
    }

    private static List<String> wrong(long first, long last, boolean mistaken) {
        List<String> wrong = new ArrayList<>();
        for (long seed = first; seed <= last; seed++) {
            MadePeriod made = MadePeriod.of(seed, mistaken);
            List<Finding> findings = findings(made);
            for (Finding finding : findings) {
                if (made.planted.stream().noneMatch(number -> speaksOf(finding, number))) {
                    wrong.add(
                            "seed " + seed + ": " + finding.rule() + " “" + finding.quote() + "” " + finding.message());
                }
            }
            for (String number : made.planted) {
                if (findings.stream().noneMatch(finding -> speaksOf(finding, number))) {
                    wrong.add("seed " + seed + ": nothing said of " + number);
                }
            }
        }
        return wrong;
    }

    private static boolean speaksOf(Finding finding, String number) {
        return (finding.quote() + " " + finding.message()).contains(number);
    }

    private static List<Finding> findings(MadePeriod made) {
        Checked checked = Checker.check(
                made.report(), ReferenceEvidence.on(made.days, made.cutOff, ItuCatalogue.CATALOGUE, null));
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }
}
