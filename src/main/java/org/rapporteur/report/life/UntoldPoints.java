package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.document.BlockId;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Untold;
import org.rapporteur.report.UntoldRecord;
import org.springframework.stereotype.Component;

/** What was entered for the period and is told nowhere, at the section that could tell it. */
@Component
class UntoldPoints implements OpenPoints {

    private static final BlockId NOWHERE = BlockId.valueOf("untold");

    private final Untold untold;

    UntoldPoints(Untold untold) {
        this.untold = untold;
    }

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        String address = "/periods/" + report.period().code() + "/outline#untold";
        return untold.of(report).records().stream()
                .map(record -> new OpenPoint(place(record), "untold", List.of(record.title()), address))
                .toList();
    }

    private static BlockId place(UntoldRecord record) {
        return record.sections().stream()
                .findFirst()
                .map(section -> BlockId.valueOf(section.key()))
                .orElse(NOWHERE);
    }
}
