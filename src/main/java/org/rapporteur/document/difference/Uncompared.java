package org.rapporteur.document.difference;

/**
 * Words that are too many to be compared one by one, so that all between their common beginning and end counts as changed.
 *
 * @param characters how many the longer passage has
 */
public record Uncompared(Passage passage, int characters) {}
