package org.rapporteur.check.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * A study group or other body.
 *
 * @param code {@code T-SG13}, {@code T-FG-CD}
 * @param acronym as reports write it, {@code SG13}, {@code FG-CD}
 * @param from its first day, or null where unknown
 * @param to its last day, or null where unknown or still to come
 * @param successor code, or null
 */
public record KnownBody(
        String code,
        String acronym,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {

    /** False only if it is known to have begun later or ended before. */
    public boolean mayExistOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** False only if it is known to have begun after these days or ended before. */
    public boolean mayExistIn(DateRange days) {
        return (from == null || !from.isAfter(days.to())) && (to == null || !to.isBefore(days.from()));
    }
}
