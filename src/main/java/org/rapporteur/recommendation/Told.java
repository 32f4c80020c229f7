package org.rapporteur.recommendation;

import org.rapporteur.vocabulary.Standing;

/** A text with what a report says of it on its cut-off day. */
public record Told(Text text, Standing standing) {}
