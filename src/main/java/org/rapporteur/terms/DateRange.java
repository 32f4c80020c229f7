package org.rapporteur.terms;

import java.time.LocalDate;

/** Days in a row, the first and the last among them. */
public record DateRange(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if the last day comes before the first */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " comes before " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /**
     * The part which ends with this day.
     *
     * @throws IllegalArgumentException if the day is not one of the range
     */
    public DateRange until(LocalDate day) {
        if (!contains(day)) {
            throw new IllegalArgumentException(day + " is not between " + from + " and " + to);
        }
        return new DateRange(from, day);
    }
}
