package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.KeptReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers: what the reports that whoever asks may read, and no others, tell of a subject. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final Periods periods;
    private final Reports reports;
    private final KeptReports kept;

    Dossiers(Periods periods, Reports reports, KeptReports kept) {
        this.periods = periods;
        this.reports = reports;
        this.kept = kept;
    }

    /** The report of every period that may be read, the newest first. */
    List<CompiledReport> readings() {
        return reports.read(periods.allReadable());
    }

    /** The periods whose reports may be read, the newest first. */
    List<PeriodSummary> periods() {
        return periods.allReadable();
    }

    /** A report opened for dossiers. */
    Rows rows(CompiledReport reading) {
        return new Rows(reading, kept.isOvertaken(reading));
    }

    /** The newest public report. */
    Optional<CompiledReport> latest() {
        return reports.read(periods.latestPublic().stream().toList()).stream().findFirst();
    }

    /** What each period tells of a subject, the newest first. */
    List<Chapter> chapters(DossierSubject subject, Collection<TopicSummary> topics) {
        return readings().stream()
                .map(reading -> Chapter.of(rows(reading), subject, topics))
                .toList();
    }

    /** What the newest public report tells of each of these subjects, in their order; nothing as long as there is none. */
    <T> Map<T, Optional<Chapter>> index(Collection<T> values, Function<T, DossierSubject> subject) {
        Optional<Rows> latest = latest().map(this::rows);
        Map<T, Optional<Chapter>> index = new LinkedHashMap<>();
        values.forEach(value ->
                index.put(value, latest.map(rows -> Chapter.of(rows, subject.apply(value), List.of()))));
        return index;
    }
}
