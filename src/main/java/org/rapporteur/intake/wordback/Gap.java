package org.rapporteur.intake.wordback;

import java.util.List;
import org.rapporteur.intake.proposal.MissingText;

/**
 * A disagreement, and what may be missing from the records if the file is right.
 *
 * @param likely the first of them
 * @param more how many there are beyond those
 */
record Gap(Disagreement disagreement, List<MissingText> likely, int more) {

    private static final int SHOWN = 5;

    Gap {
        likely = List.copyOf(likely);
    }

    static Gap of(Disagreement disagreement, List<MissingText> likely) {
        int shown = Math.min(SHOWN, likely.size());
        return new Gap(disagreement, likely.subList(0, shown), likely.size() - shown);
    }
}
