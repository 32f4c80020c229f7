package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.UnresolvedClaim;
import org.springframework.stereotype.Component;

/** Claims that no record answers. */
@Component
class UnresolvedPoints implements OpenPoints {

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        String address = "/periods/" + report.period().code() + "/outline";
        return UnresolvedClaim.in(report.document()).stream()
                .map(claim -> new OpenPoint(claim.block(), "unresolved", List.of(claim.claim()), address))
                .toList();
    }
}
