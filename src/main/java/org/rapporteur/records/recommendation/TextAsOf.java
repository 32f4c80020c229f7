package org.rapporteur.records.recommendation;

import org.rapporteur.terms.Standing;

/** A text with what a report says of it on its cut-off day. */
public record TextAsOf(Text text, Standing standing) {}
