package org.rapporteur.platform.access;

import org.rapporteur.terms.Coded;

/** What a person is trusted with; each role may do all that the one before it may. */
public enum Role implements Coded {
    /** Writes texts, tallies, activities and paragraphs of own Sectors and bodies. */
    CONTRIBUTOR,
    /** Writes everything but people. */
    EDITOR,
    ADMINISTRATOR;

    /**
     * The role with this code.
     *
     * @throws IllegalArgumentException if no role has this code
     */
    public static Role ofCode(String code) {
        return Coded.of(Role.class, code, "a role");
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
