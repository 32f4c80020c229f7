package org.rapporteur.document.difference;

import java.util.Locale;

/** Why a passage differs. What only records can tell is attached by who knows them. */
public enum Cause {
    NEW_RECORD,
    STAGE_MOVED,
    RECOUNTED,
    EDITED,
    STILL_TRUE,
    RETIRED,
    RENUMBERED,
    MOVED,
    /** The program words it otherwise than it did. */
    WORDING,
    UNKNOWN;

    /** Lower case with hyphens, as files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Cause of(DifferenceKind kind) {
        return switch (kind) {
            case MOVED -> MOVED;
            case RENUMBERED -> RENUMBERED;
            default -> UNKNOWN;
        };
    }
}
