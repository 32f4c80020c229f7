package org.rapporteur.records.period;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.terms.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporting periods. */
@Service
@Transactional(readOnly = true)
public class Periods {

    /** What periods are called in addresses and in histories. */
    public static final String KIND = "periods";

    private final PeriodRepository repository;
    private final EntityManager entityManager;
    private final Rights rights;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Periods(
            PeriodRepository repository,
            EntityManager entityManager,
            Rights rights,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.rights = rights;
        this.entityManager = entityManager;
        this.events = events;
    }

    public Optional<PeriodSummary> find(String code) {
        return repository.findById(code).map(Period::summary);
    }

    /** As {@link #find}, if whoever asks may read it: staff read every period, everybody else public ones. */
    public Optional<PeriodSummary> findReadable(String code) {
        return find(code).filter(period -> period.isPublic() || rights.isStaff());
    }

    /** Those whose reports whoever asks may read, the newest first. */
    public List<PeriodSummary> allReadable() {
        return rights.isStaff() ? all() : allPublic();
    }

    private List<PeriodSummary> all() {
        return repository.findAllByOrderByEndsDescCodeDesc().stream()
                .map(Period::summary)
                .toList();
    }

    /** Those of these periods that there are. */
    public List<PeriodSummary> all(Collection<String> codes) {
        return repository.findByCodeIn(codes).stream().map(Period::summary).toList();
    }

    /** Those whose reports everybody may read, the newest first. */
    public List<PeriodSummary> allPublic() {
        return repository.findByVisibilityOrderByEndsDescCodeDesc(Visibility.PUBLIC).stream()
                .map(Period::summary)
                .toList();
    }

    /** The public period that ends last. */
    public Optional<PeriodSummary> latestPublic() {
        return repository
                .findFirstByVisibilityOrderByEndsDescCodeDesc(Visibility.PUBLIC)
                .map(Period::summary);
    }

    /** The days of every period by its code, the earliest first. */
    public Map<String, DateRange> ranges() {
        Map<String, DateRange> ranges = new LinkedHashMap<>();
        repository.findAllByOrderByStartsAscCodeAsc().forEach(period -> ranges.put(period.code(), period.days()));
        return Collections.unmodifiableMap(ranges);
    }

    /** The series of reports there are, by name. */
    public List<Series> series() {
        return jdbc.sql("select code, name from series order by name")
                .query(Series.class)
                .list();
    }

    /** The periods of a series, the earliest first. */
    public List<PeriodSummary> ofSeries(String series) {
        return repository.findBySeriesOrderByCountsFrom(series).stream()
                .map(Period::summary)
                .toList();
    }

    /** The last period of a series; what follows counts from the day after its cut-off. */
    public Optional<PeriodSummary> lastOf(String series) {
        return repository.findFirstBySeriesOrderByCountsFromDesc(series).map(Period::summary);
    }

    /** The period of its series that came before this one. */
    public Optional<PeriodSummary> before(PeriodSummary period) {
        return repository
                .findFirstBySeriesAndCutOffBeforeOrderByCountsFromDesc(
                        period.series(), period.dates().countsFrom())
                .map(Period::summary);
    }

    /** As {@link #before}, if whoever asks may read it. */
    public Optional<PeriodSummary> readableBefore(PeriodSummary period) {
        return before(period).filter(earlier -> earlier.isPublic() || rights.isStaff());
    }

    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /**
     * Adds a period in the state it tells: earlier ones come with their report issued. A series begins with its first
     * period.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if its code is taken,
     *     it does not count from the day after the last cut-off of its series, or its scope names an unknown edition
     */
    @ForEditors
    @Transactional
    public void open(PeriodSummary period) {
        jdbc.sql("insert into series (code, name) values (:code, :name) on conflict do nothing")
                .param("code", period.series())
                .param("name", period.meetingGroup().isBlank() ? period.series() : period.meetingGroup())
                .update();
        entityManager.persist(new Period(period));
        events.publishEvent(new RecordChanged(KIND, period.code()));
    }

    /**
     * Puts this in place of what is known of a period.
     *
     * @throws UnknownRecordException if there is no such period
     * @throws IllegalStateException if its state does not allow it
     * @throws org.springframework.dao.DataIntegrityViolationException if its cut-off is not one of its days, or its scope
     *     names an unknown edition
     */
    @Transactional
    @ForEditors
    public void replace(PeriodSummary period) {
        known(period.code()).become(period);
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, period.code()));
    }

    /**
     * A first section was handed in: what the report counts stays as it is from now on.
     *
     * @throws UnknownRecordException if there is no such period
     */
    @Transactional
    @ForStaff
    public void beginClearance(String code) {
        Period period = known(code);
        if (period.summary().state() == PeriodState.OPEN) {
            period.moveTo(PeriodState.IN_CLEARANCE);
            repository.flush();
            events.publishEvent(new RecordChanged(KIND, code));
        }
    }

    /**
     * Takes a period away with the plan of its report.
     *
     * @throws UnknownRecordException if there is no such period
     * @throws org.springframework.dao.DataIntegrityViolationException if a text or an activity refers to it
     */
    @Transactional
    @ForEditors
    public void withdraw(String code) {
        repository.delete(known(code));
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, code));
    }

    private Period known(String code) {
        return repository.findById(code).orElseThrow(() -> new UnknownRecordException(KIND, code));
    }
}
