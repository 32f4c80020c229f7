package org.rapporteur.check.quantity;

import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/** A part that is more than its whole: “five, of which seven”. */
final class LargerPart {
    /** What is more than so many times as much is no part of it, but of something else. */
    private static final int MOST_TIMES = 3;

    private LargerPart() {}

    /** @param whole the place of the number that has the part */
    static Optional<Reckoning> of(SentenceTokens saying, int whole, PartList parts) {
        Token number = saying.at(whole);
        if (parts.sum() <= number.value() || number.is(Sense.ROUGHLY)) {
            return Optional.empty();
        }
        boolean only = saying.counts(whole).isEmpty() && !saying.has(Sense.ROUGHLY, 0, whole);
        boolean near = parts.sum() <= MOST_TIMES * number.value();
        boolean sure = only && near && OneKind.isBare(number, parts.parts());
        return Optional.of(saying.reckoning(Reckoning.Kind.PART_OF, number, parts.sum(), sure));
    }
}
