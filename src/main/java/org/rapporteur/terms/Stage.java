package org.rapporteur.terms;

import java.util.Set;

/** How far a text has come (Rec. ITU-T A.8 for AAP, WTSA Resolution 1 § 9 for TAP, Rec. ITU-T A.13 for agreement). */
public enum Stage implements Coded {
    IN_DEVELOPMENT,
    /** Entered the alternative approval process. */
    CONSENTED,
    /** Entered the traditional approval process. */
    DETERMINED,
    APPROVED,
    AGREED,
    ISSUED,
    PUBLISHED,
    WITHDRAWN;

    /**
     * Reads what {@link #code} prints.
     *
     * @throws IllegalArgumentException if no stage has this code
     */
    public static Stage ofCode(String code) {
        return Coded.of(Stage.class, code, "a stage of a text");
    }

    /** Whether a text may go from here to there; a group may also take an approval back into its work. */
    public boolean mayMoveTo(Stage next) {
        return following().contains(next);
    }

    private Set<Stage> following() {
        return switch (this) {
            case IN_DEVELOPMENT -> Set.of(CONSENTED, DETERMINED, APPROVED, AGREED, ISSUED, PUBLISHED, WITHDRAWN);
            // AAP may be left for TAP (code “TAP” of the AAP announcements)
            case CONSENTED -> Set.of(IN_DEVELOPMENT, DETERMINED, APPROVED, WITHDRAWN);
            case DETERMINED -> Set.of(IN_DEVELOPMENT, APPROVED, WITHDRAWN);
            case APPROVED, AGREED, ISSUED -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** As the database has it: a text goes from work to approval or agreement and then to publication or withdrawal. */
    public boolean comesBefore(Stage later) {
        return step() < later.step();
    }

    private int step() {
        return switch (this) {
            case IN_DEVELOPMENT -> 0;
            case CONSENTED, DETERMINED -> 1;
            case APPROVED, AGREED, ISSUED -> 2;
            case PUBLISHED -> 3;
            case WITHDRAWN -> 4;
        };
    }

    /** Whether a text of this kind may be here: a Supplement is never approved, a Recommendation never agreed. */
    public boolean mayBeHeldBy(TextKind kind) {
        return switch (this) {
            // what was approved or agreed is published in time
            case IN_DEVELOPMENT, PUBLISHED, WITHDRAWN -> true;
            case CONSENTED, DETERMINED -> kind.needsApproval();
            case APPROVED, AGREED, ISSUED -> kind.concludedBy() == this;
        };
    }

    /** What a report tells of it: being consented or determined is being under approval. */
    public Standing standing() {
        return switch (this) {
            case IN_DEVELOPMENT -> Standing.IN_DEVELOPMENT;
            case CONSENTED, DETERMINED -> Standing.UNDER_APPROVAL;
            case APPROVED -> Standing.APPROVED;
            case AGREED -> Standing.AGREED;
            case ISSUED -> Standing.ISSUED;
            case PUBLISHED -> Standing.PUBLISHED;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
