package org.rapporteur.check.rules.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignReport;

/** What the rules about days find in the real report of 2024. */
class RealReportTests {
    private static final Document REPORT = ForeignReport.read(Path.of("../shared/reports/cwg-internet-2024-09.txt"))
            .document();

    private static List<String> found(Severity severity) {
        return TimingRules.all().stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Checked.by(rule, REPORT, Checked.evidence(Checked.PERIOD, null)).lines().stream())
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
                        "4.2 promise will participate at the highest level at the 19th IGF meeting in Riyadh,");
    }
}
