package org.rapporteur.check.language;

/** What part a date plays in its sentence. */
public enum DateRole {
    /** The sentence tells as news what happened then. */
    EVENT,
    /** History, the name of a meeting, an edition: whatever does not say that it happened in the period. */
    BACKGROUND,
    /** The sentence tells what is to happen then. */
    FORWARD,
    /** The sentence tells how things stood then: “as of November 2023”. */
    AS_OF
}
