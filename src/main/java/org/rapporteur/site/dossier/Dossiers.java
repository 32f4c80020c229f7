package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.KeptReports;
import org.rapporteur.site.brief.PageSubject;
import org.rapporteur.site.brief.PageSubjects;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.brief.SubjectPassages;
import org.rapporteur.site.promise.PromiseBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers: what the reports that whoever asks may read, and no others, tell of a subject. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final Periods periods;
    private final Reports reports;
    private final KeptReports kept;

    private final ReportsAsRead read;
    private final SubjectPassages passages;
    private final PromiseBook promises;
    private final PageSubjects subjects;

    Dossiers(
            Periods periods,
            Reports reports,
            KeptReports kept,
            ReportsAsRead read,
            SubjectPassages passages,
            PromiseBook promises,
            PageSubjects subjects) {
        this.periods = periods;
        this.reports = reports;
        this.kept = kept;
        this.read = read;
        this.passages = passages;
        this.promises = promises;
        this.subjects = subjects;
    }

    /** The reports of these periods, in their order. */
    List<CompiledReport> readings(List<PeriodSummary> some) {
        return reports.read(some);
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

    /** All that each of these reports tells, in their order. */
    List<Chapter> chapters(List<CompiledReport> readings) {
        return readings.stream()
                .map(reading -> Chapter.of(rows(reading), DossierSubject.everything(), List.of()))
                .toList();
    }

    /**
     * What the page of a subject tells: some periods, the newest first, each with the report's own words and its numbers.
     *
     * @param page as it stands in the address; empty for the first
     * @throws InvalidParameterException if it is not the number of a page there is
     */
    Map<String, Object> page(
            String kind, String key, DossierSubject about, Collection<TopicSummary> topics, String page) {
        List<CompiledReport> all = read.readable(); // first: bodies that are at hand come with their Questions at once
        PageSubject subject = subjects.find(kind, key);
        PeriodPages pages = PeriodPages.told(page, all.size());
        List<CompiledReport> shown = all.subList(pages.from(), pages.to());
        return Map.of(
                "subject", subject,
                "pages", pages,
                "newest", newest(all),
                "passages", passages.of(subject.matter(), shown),
                "promises", promises.about(subject.matter(), all),
                "chapters",
                        reports.read(shown.stream().map(CompiledReport::period).toList()).stream()
                                .map(reading -> Chapter.of(rows(reading), about, topics))
                                .toList());
    }

    private static String newest(List<CompiledReport> all) {
        return all.stream()
                .map(CompiledReport::period)
                .filter(PeriodSummary::isPublic)
                .map(PeriodSummary::code)
                .findFirst()
                .orElse("");
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
