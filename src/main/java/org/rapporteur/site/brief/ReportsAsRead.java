package org.rapporteur.site.brief;

import java.util.List;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.KeptReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports as their readers have them: the kept words of those that are issued, drafts as the records tell them now. */
@Service
@Transactional(readOnly = true)
public class ReportsAsRead {

    private final SnapshotCache memory;
    private final Periods periods;
    private final Reports reports;
    private final KeptReports kept;

    ReportsAsRead(SnapshotCache memory, Periods periods, Reports reports, KeptReports kept) {
        this.memory = memory;
        this.periods = periods;
        this.reports = reports;
        this.kept = kept;
    }

    /** Those whoever asks may read, the newest first. */
    public List<CompiledReport> readable() {
        return of(periods.allReadable());
    }

    /** Those everybody may read, the newest first: what feeds and files tell, whoever fetches them. */
    public List<CompiledReport> published() {
        return of(periods.allPublic());
    }

    /** The reports of these periods, in their order. */
    public List<CompiledReport> of(List<PeriodSummary> some) {
        return memory.recallAll(some, period -> "brief.report " + period.code() + " " + period.hashCode(), this::read);
    }

    private List<CompiledReport> read(List<PeriodSummary> some) {
        return kept.asIssued(reports.read(some));
    }
}
