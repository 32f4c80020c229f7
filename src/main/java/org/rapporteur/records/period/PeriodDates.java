package org.rapporteur.records.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * The days of a period. What it counts follows the last cut-off without a gap, so that nothing falls between two reports
 * or into both; what its introduction prints may be other days.
 *
 * @param printed the reporting period as the introduction says it
 * @param countsFrom the first day whose events the report tells: the day after the last cut-off of the series
 * @param cutOff the last day whose events the report tells
 * @param meeting the days of the meeting it is written for; null while they are not known
 */
public record PeriodDates(
        DateRange printed,
        LocalDate countsFrom,
        LocalDate cutOff,
        @Nullable DateRange meeting) {

    /** @throws IllegalArgumentException if it would count nothing: the cut-off comes before the first day */
    public PeriodDates {
        if (cutOff.isBefore(countsFrom)) {
            throw new IllegalArgumentException("cut-off " + cutOff + " comes before " + countsFrom);
        }
    }

    /** Counts from the first day it prints, as the first period of a series does. */
    public static PeriodDates first(DateRange printed, LocalDate cutOff) {
        return new PeriodDates(printed, printed.from(), cutOff, null);
    }

    /** The days it counts. */
    public DateRange counted() {
        return new DateRange(countsFrom, cutOff);
    }

    /** The days at which its report can be looked at: from the first it counts to the last it prints or counts. */
    public DateRange readable() {
        return new DateRange(countsFrom, printed.to().isAfter(cutOff) ? printed.to() : cutOff);
    }
}
