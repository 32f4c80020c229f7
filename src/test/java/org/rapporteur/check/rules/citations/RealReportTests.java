package org.rapporteur.check.rules.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignReport;

/** What the rules about citing find in the real report of 2024. */
class RealReportTests {
    private static final Document REPORT = ForeignReport.read(Path.of("../shared/reports/cwg-internet-2024-09.txt"))
            .document();

    private static List<String> found(Severity severity) {
        return CitingRules.all().stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Checked.by(rule, REPORT, Checked.evidence(Checked.PERIOD, null)).lines().stream())
                .toList();
    }

    @Test
    void findsTheErrorsAndNothingElse() {
        assertThat(found(Severity.ERROR))
                .containsExactly(
                        "Purpose resolution-edition Resolution 180 (Rev. Bucharest, 202)",
                        "2.1 unknown-group ITU-T SGs 39, 11, 13, and 16");
    }

    @Test
    void warns() {
        assertThat(found(Severity.WARNING))
                .containsExactly(
                        "7.1 body-lifetime Q3/1",
                        "2.2.7 member-state-name Anyang (Republic of)",
                        "2.2.7 member-state-name Iran (Islamic of)");
    }

    @Test
    void advises() {
        assertThat(found(Severity.ADVICE))
                .containsExactly(
                        "Purpose resolution-unanswered Resolution 133 (Rev. Bucharest, 2022)",
                        "2.6 designation-form J.1305Cor.1",
                        "7.3 designation-form Regional Recommendation ITU-T D.608R",
                        "2.9.1 designation-form X.supp.40",
                        "2.2.2 designation-form draft Recommendation ITU-T Y.4480rev");
    }
}
