package org.rapporteur.activity;

import java.util.Locale;
import java.util.stream.Stream;

/** What was done. */
public enum ActivityKind {
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

    /** Lower case with hyphens: {@code focus-group}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no kind has this code */
    public static ActivityKind ofCode(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a kind of activity"));
    }
}
