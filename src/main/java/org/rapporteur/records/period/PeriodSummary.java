package org.rapporteur.records.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * A reporting period and what the cover of its report says.
 *
 * @param code its key in addresses, {@code 2024-09}
 * @param series code of the series of reports it belongs to, {@code cwg-internet}
 * @param countsChanges whether Amendments and Corrigenda count as Recommendations
 * @param scope the Resolutions it accounts for, in the order of the cover
 */
public record PeriodSummary(
        String code,
        String series,
        PeriodDates dates,
        PeriodCover cover,
        boolean countsChanges,
        Visibility visibility,
        PeriodState state,
        List<ScopeEntry> scope) {

    /** The series of the report this program was made for. */
    public static final String CWG_INTERNET = "cwg-internet";

    public PeriodSummary {
        scope = List.copyOf(scope);
    }

    public PeriodSummary in(PeriodState next) {
        return new PeriodSummary(code, series, dates, cover, countsChanges, visibility, next, scope);
    }

    /** Issued, and so for everybody to read. */
    public PeriodSummary issued() {
        return published(PeriodState.ISSUED);
    }

    /** Issued before this program knew it, and for everybody to read all the same. */
    public PeriodSummary issuedElsewhere() {
        return published(PeriodState.ISSUED_ELSEWHERE);
    }

    private PeriodSummary published(PeriodState next) {
        return new PeriodSummary(code, series, dates, cover, countsChanges, Visibility.PUBLIC, next, scope);
    }

    /** The days its introduction prints. */
    public DateRange days() {
        return dates.printed();
    }

    public LocalDate cutOff() {
        return dates.cutOff();
    }

    public String title() {
        return cover.title();
    }

    public String meetingGroup() {
        return cover.meetingGroup();
    }

    public String meeting() {
        return cover.meeting();
    }

    public String documentNumber() {
        return cover.documentNumber();
    }

    public @Nullable LocalDate documentDate() {
        return cover.documentDate();
    }

    public String languageNote() {
        return cover.languageNote();
    }

    public String source() {
        return cover.source();
    }

    /** Whether a report on the same records would be the same but for its cover. */
    public boolean tellsAs(PeriodSummary other) {
        return days().equals(other.days())
                && dates.counted().equals(other.dates.counted())
                && countsChanges == other.countsChanges
                && scope.equals(other.scope);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /**
     * The days a report with this cut-off tells.
     *
     * @throws IllegalArgumentException if it is not a day at which the report can be looked at
     */
    public DateRange asOf(LocalDate cutOff) {
        return dates.readable().until(cutOff);
    }
}
