package org.rapporteur.intake.reference;

/**
 * A row of a table of {@code db/reference}.
 *
 * @param key of the record, one for each edition or study period
 * @param value the record it is
 * @param said all that the record says, in one line: equal lines are equal records
 * @param source where the row comes from
 */
record ReferenceRow<T>(String key, T value, String said, String source) {}
