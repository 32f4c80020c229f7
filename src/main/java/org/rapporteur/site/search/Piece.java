package org.rapporteur.site.search;

/**
 * A part of a line of the results.
 *
 * @param sought whether it is what was sought, and so marked
 */
record Piece(String text, boolean sought) {}
