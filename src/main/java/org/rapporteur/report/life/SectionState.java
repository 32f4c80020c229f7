package org.rapporteur.report.life;

import org.rapporteur.terms.Coded;

/** How far a section has come on its way to being cleared. */
public enum SectionState implements Coded {
    NOT_STARTED,
    IN_WORK,
    SUBMITTED,
    RETURNED,
    CLEARED;

    static SectionState ofCode(String code) {
        return Coded.of(SectionState.class, code, "the state of a section");
    }

    /**
     * Whether it may be handed in for clearance.
     *
     * @param changed whether it says something else than when it was cleared
     */
    boolean maySubmit(boolean changed) {
        return this == NOT_STARTED || this == IN_WORK || this == RETURNED || this == CLEARED && changed;
    }

    boolean mayReturn() {
        return this == SUBMITTED || this == CLEARED;
    }

    /** What was cleared and changed since can be cleared again at once. */
    boolean mayClear(boolean changed) {
        return this == SUBMITTED || this == CLEARED && changed;
    }
}
