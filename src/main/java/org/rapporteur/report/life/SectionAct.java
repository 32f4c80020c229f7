package org.rapporteur.report.life;

import org.rapporteur.terms.Coded;

/** What is done to a section on its way to being cleared. */
public enum SectionAct implements Coded {
    ASSIGNED,
    SUBMITTED,
    RETURNED,
    CLEARED,
    /** Cleared by an editor in place of those who clear, for a reason. */
    OVERRIDDEN;

    static SectionAct ofCode(String code) {
        return Coded.of(SectionAct.class, code, "what is done to a section");
    }

    boolean clears() {
        return this == CLEARED || this == OVERRIDDEN;
    }

    /** Whether the section is kept as it is now. */
    boolean keeps() {
        return this == SUBMITTED || clears();
    }

    /** Whether it must be said why. */
    boolean needsComment() {
        return this == RETURNED || this == OVERRIDDEN;
    }
}
