package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/** What was before, told by a pronoun: “now counts 160 cities …. Twelve months ago they were 128, so we grew by 25%”. */
final class EarlierNumber {
    /** A percentage that is off by more is of something else. */
    private static final double FAR = 15;

    private EarlierNumber() {}

    /**
     * Of the only number told before that may have become of it.
     *
     * @param near the sentences before and the sentence itself
     */
    static Optional<Double> percent(SentenceTokens saying, List<SentenceTokens> near, Token share) {
        List<Token> own = saying.counts();
        int at = own.size() == 1 ? saying.tokens().indexOf(own.get(0)) : -1;
        boolean then = at > 1
                && saying.is(at - 1, Sense.BE)
                && saying.is(at - 2, Sense.PRONOUN)
                && saying.has(Sense.EARLIER, 0, at)
                && !saying.is(at, Sense.ROUGHLY);
        if (!then) {
            return Optional.empty();
        }
        double before = own.get(0).value();
        boolean falls = saying.has(Sense.DECREASE, at, saying.size());
        List<Double> shown = near.stream()
                .filter(one -> one != saying)
                .flatMap(one -> one.counts().stream())
                .filter(now -> now.value() != before && now.value() < before == falls && !now.is(Sense.ROUGHLY))
                .map(now -> 100 * Math.abs(now.value() - before) / before)
                .filter(percent -> Math.abs(percent - share.value()) < FAR)
                .distinct()
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }
}
