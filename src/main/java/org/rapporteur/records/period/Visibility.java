package org.rapporteur.records.period;

import org.rapporteur.terms.Coded;

/** Who may see a period and its report. */
public enum Visibility implements Coded {
    PUBLIC,
    STAFF;

    /**
     * The visibility with this code.
     *
     * @throws IllegalArgumentException if this is not the code of a visibility
     */
    public static Visibility ofCode(String code) {
        return Coded.of(Visibility.class, code, "public or staff");
    }
}
