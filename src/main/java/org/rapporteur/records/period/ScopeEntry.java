package org.rapporteur.records.period;

/**
 * A Resolution that the report of a period accounts for.
 *
 * @param resolution its code, {@code PP-102}
 * @param year of the edition in force, 2022
 */
public record ScopeEntry(String resolution, int year) {}
