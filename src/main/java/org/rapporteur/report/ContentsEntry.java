package org.rapporteur.report;

/**
 * A line of the contents list.
 *
 * @param id of the section it leads to
 * @param number as printed, "2.1"
 * @param level 1 for sections of the body itself
 */
public record ContentsEntry(String id, String number, String heading, int level) {}
