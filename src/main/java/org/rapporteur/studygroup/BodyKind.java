package org.rapporteur.studygroup;

import java.util.Locale;
import java.util.stream.Stream;

/** What kind of body works. */
public enum BodyKind {
    STUDY_GROUP,
    ADVISORY_GROUP,
    FOCUS_GROUP,
    JOINT_ACTIVITY,
    INITIATIVE,
    BUREAU,
    WORKING_GROUP,
    /** Works with the Union from outside, such as oneM2M. */
    PARTNER;

    /** Lower case with hyphens: {@code study-group}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException if no kind has this code
     */
    public static BodyKind ofCode(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a kind of body"));
    }
}
