package org.rapporteur.check.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.Checked;
import org.rapporteur.check.Checker;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignReport;

/** Checks written reports and gives what weighs more than advice. */
final class Trial {

    private Trial() {}

    static Document read(String text) {
        return ForeignReport.read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .document();
    }

    static List<Finding> findings(String text, Season season) {
        Checked checked = Checker.check(read(text), season.evidence());
        if (!checked.failed().isEmpty()) {
            throw new IllegalStateException(checked.failed().get(0).cause());
        }
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    /** What is found in a right report, with its seed. */
    static Stream<String> alarms(long seed) {
        Made made = ReportMaker.make(seed);
        String text = Printer.print(made);
        return findings(text, made.season).stream()
                .map(finding -> seed + " " + finding.rule() + " ["
                        + finding.place().paragraph() + "] «" + finding.quote() + "» " + finding.message());
    }
}
