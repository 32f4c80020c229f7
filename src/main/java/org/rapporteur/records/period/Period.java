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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/** A reporting period. */
@Entity
class Period {

    @Id
    private String code;

    private LocalDate starts;
    private LocalDate ends;
    private LocalDate cutOff;
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

    @ElementCollection
    @CollectionTable(name = "period_scope", joinColumns = @JoinColumn(name = "period"))
    @OrderColumn(name = "ordinal", columnDefinition = "int2")
    @Fetch(FetchMode.SUBSELECT)
    private List<Scoped> scope = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Period() {}

    Period(PeriodSummary period) {
        code = period.code();
        starts = period.days().from();
        ends = period.days().to();
        cutOff = period.cutOff();
        title = period.title();
        meetingGroup = period.meetingGroup();
        meeting = period.meeting();
        documentNumber = period.documentNumber();
        documentDate = period.documentDate();
        languageNote = period.languageNote();
        source = period.source();
        countsChanges = period.countsChanges();
        visibility = period.visibility();
        state = period.state();
        period.scope().stream().map(Scoped::of).forEach(scope::add);
    }

    String code() {
        return code;
    }

    DateRange days() {
        return new DateRange(starts, ends);
    }

    /**
     * Tells the events up to another day.
     *
     * @throws IllegalStateException if the report is in clearance, where people clear the numbers they see, or issued
     * @throws IllegalArgumentException if it is not a day of the period
     */
    void moveCutOff(LocalDate day) {
        if (state != PeriodState.OPEN) {
            throw new IllegalStateException("Period " + code + " is " + state.code());
        }
        cutOff = days().until(day).to();
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
        if (state != period.state()) {
            moveTo(period.state());
        }
        starts = period.days().from();
        ends = period.days().to();
        cutOff = period.cutOff();
        title = period.title();
        meetingGroup = period.meetingGroup();
        meeting = period.meeting();
        documentNumber = period.documentNumber();
        documentDate = period.documentDate();
        languageNote = period.languageNote();
        source = period.source();
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
                days(),
                cutOff,
                title,
                meetingGroup,
                meeting,
                documentNumber,
                documentDate,
                languageNote,
                source,
                countsChanges,
                visibility,
                state,
                scope.stream().map(Scoped::entry).toList());
    }
}
