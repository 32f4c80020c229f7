package org.rapporteur.document.difference;

/**
 * A passage and where it stands.
 *
 * @param at how many passages stand before it in its document
 */
public record Placed(int at, Passage passage) {}
