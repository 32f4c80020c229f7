package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The percentage of whom a sentence speaks: “2,860 persons, of whom 1,450 were teachers. Teachers represented 50.7 per cent.” */
final class SubjectShare {
    /** How many words a number may stand before the noun it counts. */
    private static final int NEAR = 3;

    private static final int LATEST = 6;

    private SubjectShare() {}

    /**
     * Of the largest number of the sentence before.
     *
     * @param share the place of the only percentage
     */
    static Optional<Reckoning> of(SentenceTokens saying, int share, SentenceTokens before) {
        boolean subject =
                share > 1 && share <= LATEST && saying.counts(share).isEmpty() && ToldShares.isNoun(saying.at(0));
        return subject
                ? counted(before, saying.at(0).text()).flatMap(part -> of(saying, saying.at(share), part, before))
                : Optional.empty();
    }

    private static Optional<Reckoning> of(SentenceTokens saying, Token share, Token part, SentenceTokens before) {
        List<Double> shares = before.counts().stream()
                .filter(whole -> whole.value() > part.value())
                .map(whole -> 100 * part.value() / whole.value())
                .toList();
        boolean right = shares.stream().anyMatch(shown -> Reckoning.fits(share, shown));
        return shares.stream()
                .min(Double::compare)
                .filter(shown -> !right)
                .map(shown -> saying.reckoning(Reckoning.Kind.SHARE, share, shown, true));
    }

    /** The number that counts the noun: “1,450 were teachers”, “893 women”. */
    private static Optional<Token> counted(SentenceTokens saying, String noun) {
        for (int at = 0; at < saying.size(); at++) {
            List<Token> behind = saying.tokens().subList(at + 1, Math.min(saying.size(), Math.max(at + 1, at + NEAR)));
            boolean its = saying.is(at, Kind.QUANTITY)
                    && !saying.is(at, Sense.ROUGHLY)
                    && Stream.concat(
                                    Stream.of(saying.at(at).noun()),
                                    behind.stream().map(Token::text))
                            .anyMatch(word -> word.equalsIgnoreCase(noun));
            if (its) {
                return Optional.of(saying.at(at));
            }
        }
        return Optional.empty();
    }
}
