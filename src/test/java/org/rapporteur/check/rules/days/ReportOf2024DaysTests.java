package org.rapporteur.check.rules.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ReportOf2024;

/** What the rules about days find in the report of 2024. */
@ParameterizedClass
@EnumSource
class ReportOf2024DaysTests {
    private final ReportOf2024 which;

    ReportOf2024DaysTests(ReportOf2024 which) {
        this.which = which;
    }

    private List<String> found(Severity severity) {
        Document report = which.document();
        return TimingRules.all().stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Checked.by(rule, report, Checked.evidence(Checked.PERIOD, null)).lines().stream())
                .toList();
    }

    @Test
    void findsWhatIsWrongAndNothingElse() {
        assertThat(found(Severity.WARNING))
                .containsExactlyInAnyOrder(
                        "2.2.6 outside-period 20 June 2023",
                        "2.2.10 outside-period February 2023",
                        "2.14 stale-as-of As of November 2023",
                        "2.2.6 future-passed 19 September 2024",
                        "2.15 radio-outside-period Recommendation ITU-R M.2083-0",
                        "2.15 radio-outside-period Resolutions ITU‑R 65",
                        "2.15 radio-outside-period ITU-R 66",
                        "2.15 radio-outside-period Report ITU-R M.2440-0");
    }

    @Test
    void advises() {
        assertThat(found(Severity.ADVICE))
                .containsExactly(
                        "1 relative-time till date",
                        "2.9.3 relative-time recently",
                        "2.9.3 relative-time Currently",
                        "6 relative-time This year",
                        "7.3 relative-time currently",
                        "4.2 promise "
                                + (which == ReportOf2024.REAL
                                        ? "will participate at the highest level at the 19th IGF meeting in Riyadh,"
                                        : "will go to the 19th IGF meeting in Riyadh, Saudi Arabia, with its"));
    }
}
