package org.rapporteur.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.springframework.stereotype.Component;

/** What reports that are not issued claim without a record: no change of a record may leave them with more of it. */
@Component
class Claims {

    private final Periods periods;
    private final Reports reports;

    Claims(Periods periods, Reports reports) {
        this.periods = periods;
        this.reports = reports;
    }

    Set<UnresolvedClaim> unresolved() {
        List<PeriodSummary> open = periods.all(periods.ranges().keySet()).stream()
                .filter(period -> !period.state().isIssued())
                .toList();
        return reports.read(open).stream()
                .flatMap(report -> UnresolvedClaim.in(report.document()).stream())
                .collect(Collectors.toSet());
    }

    /** @throws RefusedSheetException naming each claim that has no record any more, with the paragraph it stands in */
    void requireNoMoreThan(Set<UnresolvedClaim> before) {
        Set<UnresolvedClaim> more = new HashSet<>(unresolved());
        more.removeAll(before);
        if (more.isEmpty()) {
            return;
        }
        throw new RefusedSheetException(more.stream()
                .map(claim -> FieldProblem.ofAll(
                        "entry.claim", claim.claim(), claim.block().toString()))
                .toList());
    }
}
