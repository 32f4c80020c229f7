package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** By how many points two percentages differ: “78%, up from 70%: eight points better”, “The gap of five percentage points”. */
final class PointsBetween {
    /** What is off by more is of something else. */
    private static final double FAR = 5;

    private PointsBetween() {}

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 1; at < saying.size(); at++) {
            int place = at;
            points(saying, at).ifPresent(said -> of(saying, place, said, before).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Token> points(SentenceTokens saying, int at) {
        Token token = saying.at(at);
        boolean exact = !token.isAny(Sense.ROUGHLY, Sense.FURTHER) && !saying.is(at - 1, Sense.AGAINST);
        boolean named = token.value() > 0 && token.is(Sense.POINTS);
        boolean parted = saying.is(at + 1, Sense.POINTS) && token.text().matches("\\d+\\.\\d+");
        return !exact || !named && !parted ? Optional.empty() : Optional.of(named ? token : valued(token));
    }

    private static Token valued(Token token) {
        return new Token(
                Kind.QUANTITY,
                token.text(),
                token.senses(),
                Double.parseDouble(token.text()),
                token.noun(),
                token.from(),
                token.to());
    }

    /** Of the only two percentages of the sentence; where it has fewer before them, with those of the one before. */
    private static Optional<Reckoning> of(SentenceTokens saying, int at, Token said, List<SentenceTokens> before) {
        List<Token> shares = shares(saying);
        boolean drawn = shares.size() < 2
                && shares.equals(
                        shares(new SentenceTokens(saying.line(), saying.tokens().subList(0, at))));
        if (drawn
                && isOfKnown(saying, at)
                && !before.isEmpty()
                && before.get(0).line().equals(saying.line())) {
            shares = new ArrayList<>(shares(before.get(0)));
            shares.addAll(shares(saying));
        }
        if (shares.size() != 2 || shares.stream().anyMatch(share -> share.is(Sense.ROUGHLY))) {
            return Optional.empty();
        }
        double shown = Math.abs(shares.get(0).value() - shares.get(1).value());
        boolean near = Math.abs(shown - said.value()) <= FAR;
        double right = Math.abs(shown - said.value()) <= Reckoning.rounding(said.value()) ? said.value() : shown;
        return Optional.of(saying.reckoning(Reckoning.Kind.SHARE, said, right, near));
    }

    /** “The gap of five points”, “thus 1.5 points”, “fell by six points” */
    private static boolean isOfKnown(SentenceTokens saying, int at) {
        boolean word = saying.is(at - 1, Sense.OF) && saying.is(at - 3, Sense.DEFINITE);
        return word
                || saying.is(at - 1, Sense.BY)
                || saying.has(Sense.SUMS_UP, 0, at)
                || saying.has(Sense.NAMELY, 0, at);
    }

    private static List<Token> shares(SentenceTokens saying) {
        return saying.tokens().stream()
                .filter(token -> token.is(Kind.SHARE) && !token.is(Sense.POINTS))
                .toList();
    }
}
