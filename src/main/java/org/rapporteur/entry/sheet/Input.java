package org.rapporteur.entry.sheet;

/** How the text of a field is typed. */
public enum Input {
    /** One line. */
    LINE,
    /** Several lines, each of which has a form: an edition, a figure. */
    LINES,
    /** Paragraphs with claims in braces. */
    PROSE,
    /** A day, year-month-day. */
    DAY,
    /** One of some values. */
    CHOICE,
    /** One of some values, or another that was typed elsewhere and that its kind of record understands. */
    PROPOSAL,
    /** Any number of some values, one a line. */
    CHOICES,
    /** {@code yes}, or nothing. */
    CHECK;

    /** Whether what can be chosen stands beside what was. */
    public boolean isChosen() {
        return this == CHOICE || this == PROPOSAL || this == CHOICES;
    }
}
