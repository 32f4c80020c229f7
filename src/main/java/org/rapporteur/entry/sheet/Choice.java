package org.rapporteur.entry.sheet;

/**
 * What can be chosen, or is proposed, in a field.
 *
 * @param value as the sheet writes it
 * @param label as people read it
 */
public record Choice(String value, String label) {}
