package org.rapporteur.catalogue;

/**
 * A row of a file that could not be taken.
 *
 * @param line where it begins, from 1
 * @param reason for the person who sent the file
 */
public record RefusedRow(long line, String reason) {}
