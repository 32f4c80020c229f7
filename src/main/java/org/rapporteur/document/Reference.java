package org.rapporteur.document;

/**
 * Points to a section or block of the same document and prints its number.
 *
 * @param target id of the section or block
 * @param text the number as printed, "2.1.5"
 */
public record Reference(BlockId target, String text) implements Inline {}
