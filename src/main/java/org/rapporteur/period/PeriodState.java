package org.rapporteur.period;

import java.util.Locale;
import java.util.stream.Stream;

/** How far the report of a period has come; there is no way back. */
public enum PeriodState {
    OPEN,
    IN_CLEARANCE,
    ISSUED;

    /** Lower case with hyphens: {@code in-clearance}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state with this code.
     *
     * @throws IllegalArgumentException if no state has this code
     */
    public static PeriodState ofCode(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not the state of a period"));
    }

    public boolean mayMoveTo(PeriodState next) {
        return switch (this) {
            case OPEN -> next == IN_CLEARANCE;
            case IN_CLEARANCE -> next == ISSUED;
            case ISSUED -> false;
        };
    }
}
