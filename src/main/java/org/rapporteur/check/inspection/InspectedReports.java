package org.rapporteur.check.inspection;

import java.util.List;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.ReportFinding;
import org.rapporteur.report.life.ReportFindings;
import org.springframework.stereotype.Component;

/** Tells those who make a report what is found in it. */
@Component
class InspectedReports implements ReportFindings {

    private final Inspections inspections;

    InspectedReports(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public List<ReportFinding> of(CompiledReport report) {
        return inspections.inspect(report.period(), report.period().cutOff(), report.document()).findings().stream()
                .map(InspectedReports::finding)
                .toList();
    }

    private static ReportFinding finding(Finding finding) {
        return new ReportFinding(
                finding.rule(),
                finding.severity() != Severity.ADVICE,
                finding.block(),
                finding.quote(),
                finding.message());
    }
}
