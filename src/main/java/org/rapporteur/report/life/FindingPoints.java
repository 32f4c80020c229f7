package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Component;

/** Findings above advice that nobody has answered. */
@Component
class FindingPoints implements OpenPoints {

    private final Waivers waivers;

    FindingPoints(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        String address = "/periods/" + report.period().code() + "/check";
        return waivers.of(report).stream()
                .filter(AnsweredFinding::isOpen)
                .map(AnsweredFinding::finding)
                .map(finding -> new OpenPoint(
                        finding.block(), "finding", List.of(finding.message()), address + "#at-" + finding.block()))
                .toList();
    }
}
