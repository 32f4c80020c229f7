package org.rapporteur.check.language;

/** How exactly words say when. */
public enum Precision {
    /** A day or a few days in a row: “20–22 June 2023”. */
    DAY,
    /** Months: “June 2023”, “in March and May 2024”. */
    MONTH,
    /** A part of a year: “Q1 2024”, “early 2024”. */
    PART,
    /** A year or several. */
    YEAR
}
