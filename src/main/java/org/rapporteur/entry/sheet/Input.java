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
    /** Any number of some values, one a line. */
    CHOICES,
    /** {@code yes}, or nothing. */
    CHECK
}
