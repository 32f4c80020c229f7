package org.rapporteur.records.period;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/** A reporting period. */
@Entity
class Period {

    @Id
    private String code;

    private String series;
    private LocalDate starts;
    private LocalDate ends;
    private LocalDate countsFrom;
    private LocalDate cutOff;
    private @Nullable LocalDate meetingStarts;
    private @Nullable LocalDate meetingEnds;
    private String title;
    private String meetingGroup;
    private String meeting;
    private String documentNumber;
    private @Nullable LocalDate documentDate;
    private String languageNote;
    private String source;
    private boolean countsChanges;
    private Visibility visibility;
    private PeriodState state;

    @Formula("exists (select from withdrawn_report where withdrawn_report.period = code)")
    private boolean withdrawn;

    @ElementCollection
    @CollectionTable(name = "period_scope", joinColumns = @JoinColumn(name = "period"))
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    private List<Scoped> scope = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Period() {}

    Period(PeriodSummary period) {
        code = period.code();
        series = period.series();
        state = period.state().stored();
        take(period.dates());
        take(period.cover());
        countsChanges = period.countsChanges();
        visibility = period.visibility();
        period.scope().stream().map(Scoped::of).forEach(scope::add);
    }

    private void take(PeriodDates dates) {
        starts = dates.printed().from();
        ends = dates.printed().to();
        countsFrom = dates.countsFrom();
        cutOff = dates.cutOff();
        DateRange meetingDays = dates.meeting();
        meetingStarts = meetingDays == null ? null : meetingDays.from();
        meetingEnds = meetingDays == null ? null : meetingDays.to();
    }

    private void take(PeriodCover cover) {
        title = cover.title();
        meetingGroup = cover.meetingGroup();
        meeting = cover.meeting();
        documentNumber = cover.documentNumber();
        documentDate = cover.documentDate();
        languageNote = cover.languageNote();
        source = cover.source();
    }

    String code() {
        return code;
    }

    DateRange days() {
        return new DateRange(starts, ends);
    }

    /** @throws IllegalStateException if there is no way from its state to this one */
    void moveTo(PeriodState next) {
        if (!state.mayMoveTo(next)) {
            throw new IllegalStateException(
                    "Period " + code + " is " + state.code() + " and may not become " + next.code());
        }
        state = next;
    }

    /**
     * Says something else of the period. What its report tells can be changed as long as it is open: in clearance, people
     * clear the numbers they see.
     *
     * @throws IllegalStateException if there is no way to the state, or the days, cut-off, scope or counting change
     *     though the period is not open
     */
    void become(PeriodSummary period) {
        boolean sameReport = period.tellsAs(summary());
        if (state != PeriodState.OPEN && !sameReport) {
            throw new IllegalStateException("Period " + code + " is " + state.code());
        }
        if (state != period.state().stored()) {
            moveTo(period.state().stored());
        }
        take(period.dates());
        take(period.cover());
        countsChanges = period.countsChanges();
        visibility = period.visibility();
        // A list changed in place is written row by row, and one that changes its order names an edition twice on the
        // way
        if (!summary().scope().equals(period.scope())) {
            scope = new ArrayList<>(period.scope().stream().map(Scoped::of).toList());
        }
    }

    PeriodSummary summary() {
        return new PeriodSummary(
                code,
                series,
                dates(),
                new PeriodCover(title, meetingGroup, meeting, documentNumber, documentDate, languageNote, source),
                countsChanges,
                visibility,
                withdrawn ? PeriodState.WITHDRAWN : state,
                scope.stream().map(Scoped::entry).toList());
    }

    private PeriodDates dates() {
        DateRange meetingDays =
                meetingStarts == null || meetingEnds == null ? null : new DateRange(meetingStarts, meetingEnds);
        return new PeriodDates(days(), countsFrom, cutOff, meetingDays);
    }
}
