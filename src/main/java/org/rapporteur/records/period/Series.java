package org.rapporteur.records.period;

/**
 * Reports that follow each other: what one of them does not tell any more, the next one tells.
 *
 * @param code {@code cwg-internet}
 * @param name {@code CWG-Internet}
 */
public record Series(String code, String name) {}
