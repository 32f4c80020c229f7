package org.rapporteur.report.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a section, and by when.
 *
 * @param owner code of a body, or the letter of a Sector; null where it is a person or nobody was named
 * @param person number of the person; null where it is a body or a Sector
 * @param due null for the day on which all sections are due
 */
public record Assignment(
        @Nullable String owner,
        @Nullable Long person,
        @Nullable LocalDate due) {

    static final Assignment NOBODY = new Assignment(null, null, null);

    /** @throws IllegalArgumentException if both are named */
    public Assignment {
        if (owner != null && person != null) {
            throw new IllegalArgumentException("A section has one owner");
        }
    }

    boolean isNobodys() {
        return owner == null && person == null;
    }

    /** With what is proposed where nothing was said. */
    Assignment orElse(@Nullable String proposed, @Nullable LocalDate day) {
        return new Assignment(isNobodys() ? proposed : owner, person, due == null ? day : due);
    }
}
