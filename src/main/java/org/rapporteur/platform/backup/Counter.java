package org.rapporteur.platform.backup;

/**
 * A sequence of numbers.
 *
 * @param last the number it gave last
 */
record Counter(String sequence, long last) {}
