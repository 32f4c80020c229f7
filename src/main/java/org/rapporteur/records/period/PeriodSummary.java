package org.rapporteur.records.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * A reporting period and what the cover of its report says.
 *
 * @param code its key in addresses, {@code 2024-09}
 * @param cutOff the last of its days whose events the report tells
 * @param title of the report
 * @param meetingGroup the group it is written for, {@code Council Working Group on …}
 * @param meeting {@code Twentieth meeting – Geneva, September 2024}
 * @param documentDate null while it is not known
 * @param languageNote {@code English only}
 * @param source who reports, {@code Secretariat}
 * @param countsChanges whether Amendments and Corrigenda count as Recommendations
 * @param scope the Resolutions it accounts for, in the order of the cover
 */
public record PeriodSummary(
        String code,
        DateRange days,
        LocalDate cutOff,
        String title,
        String meetingGroup,
        String meeting,
        String documentNumber,
        @Nullable LocalDate documentDate,
        String languageNote,
        String source,
        boolean countsChanges,
        Visibility visibility,
        PeriodState state,
        List<ScopeEntry> scope) {

    public PeriodSummary {
        scope = List.copyOf(scope);
    }

    /** Whether a report on the same records would be the same but for its cover. */
    public boolean tellsAs(PeriodSummary other) {
        return days.equals(other.days)
                && cutOff.equals(other.cutOff)
                && countsChanges == other.countsChanges
                && scope.equals(other.scope);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /**
     * The days a report with this cut-off tells.
     *
     * @throws IllegalArgumentException if it is not a day of the period
     */
    public DateRange asOf(LocalDate cutOff) {
        return days.until(cutOff);
    }
}
