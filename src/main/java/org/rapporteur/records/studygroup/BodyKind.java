package org.rapporteur.records.studygroup;

import org.rapporteur.terms.Coded;

/** What kind of body works. */
public enum BodyKind implements Coded {
    STUDY_GROUP,
    ADVISORY_GROUP,
    FOCUS_GROUP,
    JOINT_ACTIVITY,
    INITIATIVE,
    BUREAU,
    WORKING_GROUP,
    /** Works with the Union from outside, such as oneM2M. */
    PARTNER;

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException if no kind has this code
     */
    public static BodyKind ofCode(String code) {
        return Coded.of(BodyKind.class, code, "a kind of body");
    }
}
