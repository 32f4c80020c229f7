package org.rapporteur.records.period;

import org.rapporteur.terms.Coded;

/** How far the report of a period has come; there is no way back. */
public enum PeriodState implements Coded {
    OPEN,
    IN_CLEARANCE,
    ISSUED,
    /** Issued before this program knew the report: what was issued is the file that is kept with it. */
    ISSUED_ELSEWHERE,
    /** Issued, and said since to hold no more. Told of the report; kept as a withdrawal and never stored as a state. */
    WITHDRAWN;

    /**
     * The state with this code.
     *
     * @throws IllegalArgumentException if no state has this code
     */
    public static PeriodState ofCode(String code) {
        return Coded.of(PeriodState.class, code, "the state of a period");
    }

    public boolean mayMoveTo(PeriodState next) {
        return switch (this) {
            case OPEN -> next == IN_CLEARANCE || next == ISSUED_ELSEWHERE;
            case IN_CLEARANCE -> next == ISSUED;
            case ISSUED, ISSUED_ELSEWHERE, WITHDRAWN -> false;
        };
    }

    /** The state that is stored: what was withdrawn was issued. */
    public PeriodState stored() {
        return this == WITHDRAWN ? ISSUED : this;
    }

    /** Whether its report was issued, here or elsewhere, and its records stand fast, withdrawn since or not. */
    public boolean isIssued() {
        return this == ISSUED || this == ISSUED_ELSEWHERE || this == WITHDRAWN;
    }
}
