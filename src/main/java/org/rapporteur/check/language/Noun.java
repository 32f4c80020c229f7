package org.rapporteur.check.language;

import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.TextKind;

/**
 * What a number counts.
 *
 * @param word as printed, “Technical Reports”
 * @param kind of texts; null where kinds are mixed (“standards”) or no texts are meant
 * @param texts whether texts are counted at all
 */
public record Noun(String word, @Nullable TextKind kind, boolean texts, boolean plural) {}
