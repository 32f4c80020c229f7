package org.rapporteur.check.rules.citations;

import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.terms.ResolutionNumber;
import org.rapporteur.terms.ResolutionNumber.Body;

/**
 * A Resolution as a line cites it.
 *
 * @param from where the number begins, with the word before it if it has one of its own
 * @param to where number and edition end
 * @param body that adopted it, or null if nothing shows it
 * @param named whether the words name that body; else it follows from the edition or from what was cited before
 * @param edition in brackets behind the number
 * @param title in quotation marks behind both
 */
record Citation(
        Line line,
        int from,
        int to,
        @Nullable Body body,
        boolean named,
        int number,
        @Nullable EditionBracket edition,
        @Nullable String title,
        int titleTo) {

    @Nullable
    ResolutionNumber resolution() {
        return body == null ? null : new ResolutionNumber(body, number);
    }

    /** May this be the Resolution of that body? */
    boolean mayBe(ResolutionNumber resolution) {
        return number == resolution.number() && (body == null || body == resolution.body() || !named);
    }
}
