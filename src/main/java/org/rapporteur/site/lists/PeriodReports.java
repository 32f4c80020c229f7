package org.rapporteur.site.lists;

import java.util.List;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.springframework.stereotype.Component;

/** The report of the period a list is narrowed to; kept while no record changes. The list of a period has what it tells. */
@Component
class PeriodReports {

    private final SnapshotCache memory;
    private final Reports reports;

    PeriodReports(SnapshotCache memory, Reports reports) {
        this.memory = memory;
        this.reports = reports;
    }

    CompiledReport of(PeriodSummary period) {
        return memory.recall(
                "listing.report." + period.code(),
                () -> reports.read(List.of(period)).get(0));
    }
}
