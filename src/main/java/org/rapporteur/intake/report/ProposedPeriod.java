package org.rapporteur.intake.report;

import java.util.List;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.resolution.ResolutionSummary;

/**
 * The reporting period as the report says it.
 *
 * @param editions of the Resolutions of its scope, with their titles
 * @param remarks what is guessed of it, or mended
 */
public record ProposedPeriod(PeriodSummary period, List<ResolutionSummary> editions, List<Remark> remarks) {

    public ProposedPeriod {
        editions = List.copyOf(editions);
        remarks = List.copyOf(remarks);
    }
}
