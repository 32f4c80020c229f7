package org.rapporteur.intake.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A text somebody accepted.
 *
 * @param topic slug
 * @param group code; null where it is not known
 */
record Accepted(String key, String topic, @Nullable String group) {}
