package org.rapporteur.platform.access;

import org.rapporteur.terms.Coded;

/** What a person is trusted with. */
public enum Role implements Coded {
    /** Writes texts, tallies, activities and paragraphs of own Sectors and bodies. */
    CONTRIBUTOR,
    /** Writes everything but people. */
    EDITOR,
    /** Reads everything and clears the sections of own Sectors: a Director. */
    CLEARER,
    /** Reads everything and clears any section and the whole report: the Deputy or the Secretary-General. */
    CHIEF,
    /** Writes everything, people too. */
    ADMINISTRATOR;

    /**
     * The role with this code.
     *
     * @throws IllegalArgumentException if no role has this code
     */
    public static Role ofCode(String code) {
        return Coded.of(Role.class, code, "a role");
    }

    /** Whether it writes for the own Sectors and bodies, if for no others. */
    public boolean contributes() {
        return this == CONTRIBUTOR || edits();
    }

    /** Whether it writes every record. */
    public boolean edits() {
        return this == EDITOR || administers();
    }

    /** Whether it writes people. */
    public boolean administers() {
        return this == ADMINISTRATOR;
    }

    /** Whether it clears sections, if only those of own Sectors. */
    public boolean clears() {
        return this == CLEARER || clearsAll();
    }

    /** Whether it clears any section, and the whole report. */
    public boolean clearsAll() {
        return this == CHIEF;
    }

    /** Whether Sectors and bodies are named for it. */
    public boolean isBound() {
        return this == CONTRIBUTOR || this == CLEARER;
    }
}
