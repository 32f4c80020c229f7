package org.rapporteur.check.language;

/**
 * A verb that says what was done.
 *
 * @param from where its words begin in the line
 * @param passive whether the texts come before it: “were approved by”
 * @param aside whether it stands in a relative clause or is denied, and so tells nothing of its own
 */
public record ActMention(Act deed, int from, int to, boolean passive, boolean aside) {}
