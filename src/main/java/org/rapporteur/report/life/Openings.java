package org.rapporteur.report.life;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.database.LongTransaction;
import org.rapporteur.platform.database.WriteLocks;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.outline.Outlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the next period of a series from the last one. */
@Service
@Transactional(readOnly = true)
public class Openings {

    private final Periods periods;
    private final Resolutions resolutions;
    private final Reports reports;
    private final Outlines outlines;
    private final QuestionTable questions;
    private final EntityManager entityManager;
    private final WriteLocks locks;
    private final LongTransaction longTransaction;
    private final Clock clock;

    Openings(
            Periods periods,
            Resolutions resolutions,
            Reports reports,
            Outlines outlines,
            QuestionTable questions,
            EntityManager entityManager,
            WriteLocks locks,
            LongTransaction longTransaction,
            Clock clock) {
        this.periods = periods;
        this.resolutions = resolutions;
        this.reports = reports;
        this.outlines = outlines;
        this.questions = questions;
        this.entityManager = entityManager;
        this.locks = locks;
        this.longTransaction = longTransaction;
        this.clock = clock;
    }

    /** What could follow a period; empty if it is not the last of its series. */
    @ForStaff
    public Optional<NextPeriod> after(PeriodSummary period) {
        List<String> scope = period.scope().stream().map(ScopeEntry::resolution).toList();
        List<ResolutionSummary> editions = resolutions.editions(scope).values().stream()
                .flatMap(List::stream)
                .toList();
        return periods.lastOf(period.series())
                .filter(period::equals)
                .map(last -> NextPeriod.after(last, editions, LocalDate.now(clock)));
    }

    /**
     * Opens a period: takes over the outline of the last one and asks what of it still holds. All of it, or nothing.
     *
     * @throws NotNextPeriodException if it does not count from the day after the last cut-off of its series
     * @throws org.springframework.dao.DataIntegrityViolationException at the latest when the transaction ends, if its code
     *     is taken or its scope names an unknown edition
     */
    @ForEditors
    @Transactional
    public void open(PeriodSummary next) {
        longTransaction.begin(); // the whole outline and all questions; the second of two waits for the first
        locks.take("series " + next.series()); // two who open at once do it one after the other; the second is told
        PeriodSummary last = periods.lastOf(next.series())
                .filter(before ->
                        before.cutOff().plusDays(1).equals(next.dates().countsFrom()))
                .orElseThrow(() -> new NotNextPeriodException(
                        periods.lastOf(next.series()).map(PeriodSummary::code).orElse("")));
        CompiledReport told = reports.read(last);
        periods.open(next);
        outlines.save(CarriedOutline.of(told.outline(), next.code()));
        entityManager.flush();
        questions.insert(Questions.of(told, next.code()));
    }

    /** The period does not follow the last one of its series: somebody opened another meanwhile. Nothing was written. */
    public static final class NotNextPeriodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String last;

        /** @param last code of the last period of the series; empty where there is none */
        NotNextPeriodException(String last) {
            super("Does not follow " + last);
            this.last = last;
        }

        public String last() {
            return last;
        }
    }
}
