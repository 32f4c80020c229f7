package org.rapporteur.report.life;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Component;

/** Sections that are not cleared, or changed since, and the whole report after them. */
@Component
class ClearancePoints implements OpenPoints {

    static final String UNCLEARED = "uncleared";
    static final String CHANGED = "changed";

    private final Clearances clearances;

    ClearancePoints(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        Clearance clearance = clearances.of(report);
        String board = "/periods/" + report.period().code() + "/board";
        Stream<SectionStanding> whole = clearance.open() == 0 ? Stream.of(clearance.whole()) : Stream.empty();
        return Stream.concat(clearance.sections().stream(), whole)
                .filter(section -> !section.isCleared())
                .map(section -> new OpenPoint(
                        section.text().id(),
                        section.isChanged() ? CHANGED : UNCLEARED,
                        List.of(section.text().heading()),
                        board))
                .toList();
    }
}
