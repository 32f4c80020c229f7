package org.rapporteur.site.brief;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.compile.ToldRecords;
import org.rapporteur.report.life.IssuedReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports as their readers have them: the kept words of those that are issued, drafts as the records tell them now. */
@Service
@Transactional(readOnly = true)
public class ReportsAsRead {

    private final SnapshotCache memory;
    private final Periods periods;
    private final Reports reports;
    private final IssuedReports issued;

    ReportsAsRead(SnapshotCache memory, Periods periods, Reports reports, IssuedReports issued) {
        this.memory = memory;
        this.periods = periods;
        this.reports = reports;
        this.issued = issued;
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
        Map<String, Document> kept =
                issued.documents(some.stream().map(PeriodSummary::code).toList());
        return reports.read(some).stream()
                .map(report -> kept(report, kept.get(report.period().code())))
                .toList();
    }

    private static CompiledReport kept(CompiledReport now, @Nullable Document document) {
        return document == null
                ? now
                : new CompiledReport(
                        now.frame(), now.outline(), document, ToldRecords.of(now.frame(), now.outline(), document));
    }
}
