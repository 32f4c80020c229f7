package org.rapporteur.check.language;

import java.time.LocalDate;

/**
 * Words that say when.
 *
 * @param from where they begin
 * @param to where they end
 * @param first the first day they mean
 * @param last the last day they mean
 */
public record DateSpan(int from, int to, LocalDate first, LocalDate last, Precision precision) {}
