package org.rapporteur.records.recommendation;

import java.time.LocalDate;

/**
 * When a text reached a stage, as far as known.
 *
 * @param holdsFrom the day; where only a period or year is known, its first day
 */
public record StageDay(LocalDate holdsFrom, Precision precision) {

    /** How much is known of the day. */
    public enum Precision {
        DAY,
        PERIOD,
        YEAR
    }

    public static StageDay on(LocalDate day) {
        return new StageDay(day, Precision.DAY);
    }

    public static StageDay inPeriodFrom(LocalDate firstDay) {
        return new StageDay(firstDay, Precision.PERIOD);
    }

    public static StageDay inYear(int year) {
        return new StageDay(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    public boolean isBy(LocalDate day) {
        return !holdsFrom.isAfter(day);
    }
}
