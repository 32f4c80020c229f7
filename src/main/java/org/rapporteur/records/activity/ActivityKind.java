package org.rapporteur.records.activity;

import org.rapporteur.terms.Coded;

/** What was done. */
public enum ActivityKind implements Coded {
    MEETING,
    PROJECT,
    TRAINING,
    PUBLICATION,
    CONSULTATION,
    COLLABORATION,
    ASSISTANCE,
    FOCUS_GROUP,
    STUDY,
    INITIATIVE,
    PARTICIPATION,
    INFORMATION;

    /** @throws IllegalArgumentException if no kind has this code */
    public static ActivityKind ofCode(String code) {
        return Coded.of(ActivityKind.class, code, "a kind of activity");
    }
}
