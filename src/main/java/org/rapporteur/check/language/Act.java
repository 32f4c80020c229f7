package org.rapporteur.check.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.terms.Stage;

/** What a sentence says was done with texts. */
public enum Act {
    APPROVED(Standing.CONCLUDED, Stage.APPROVED),
    AGREED(Standing.CONCLUDED, Stage.AGREED),
    /** Said without naming the stage: completed, finalized, developed. */
    COMPLETED(Standing.CONCLUDED, null),
    /** Revised or updated: a new edition, by whatever stage. */
    REVISED(Standing.CONCLUDED, null),
    PUBLISHED(Standing.CONCLUDED, null),
    ISSUED(Standing.CONCLUDED, null),
    CONSENTED(Standing.UNDER_APPROVAL, Stage.CONSENTED),
    DETERMINED(Standing.UNDER_APPROVAL, Stage.DETERMINED),
    /** “Started approval of”, “under approval”. */
    SUBMITTED(Standing.UNDER_APPROVAL, null),
    DEVELOPING(Standing.IN_DEVELOPMENT, null);

    /** How far the texts have come by it. */
    public enum Standing {
        CONCLUDED,
        UNDER_APPROVAL,
        IN_DEVELOPMENT
    }

    private final Standing standing;
    private final @Nullable Stage stage;
    private final Sense sense = Sense.valueOf(name());

    Act(Standing standing, @Nullable Stage stage) {
        this.standing = standing;
        this.stage = stage;
    }

    /** What a verb or noun of the trade says. */
    static Act of(Token word) {
        return Arrays.stream(values())
                .filter(act -> word.is(act.sense))
                .findFirst()
                .orElseThrow();
    }

    public Standing standing() {
        return standing;
    }

    /** The stage it names, or null if it names none. */
    public @Nullable Stage stage() {
        return stage;
    }
}
