package org.rapporteur.check.rules.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ReportOf2024;

/** What the rules about citing find in the report of 2024. */
@ParameterizedClass
@EnumSource
class ReportOf2024CitationsTests {
    private final ReportOf2024 which;

    ReportOf2024CitationsTests(ReportOf2024 which) {
        this.which = which;
    }

    private List<String> found(Severity severity) {
        Document report = which.document();
        return CitingRules.all().stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Checked.by(rule, report, Checked.evidence(Checked.PERIOD, null)).lines().stream())
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
