package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Parts of a whole in words beside both numbers: “a third of the 90 answers, namely 30”, “Of 60 delegates 20, a third, …”,
 * “more than half of the 60 (32)”, “one in five of the 100 schools, that is 20”.
 */
final class ToldFractions {
    /** By how much of a hundred words may be off. */
    private static final double LOOSE = 4;
    /** What is off by more is of something else. */
    private static final double FAR = 35;

    private static final int NEAR = 6;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();

    /**
     * A part as it is told.
     *
     * @param percent of its whole
     * @param more 1 where it is more than that, -1 where it is less, else 0
     * @param to the place behind its words
     */
    private record Told(Token first, double percent, int more, int from, int to) {}

    private ToldFractions(SentenceTokens saying) {
        this.saying = saying;
    }

    static List<Reckoning> in(SentenceTokens saying) {
        ToldFractions fractions = new ToldFractions(saying);
        for (int at = 0; at < saying.size(); at++) {
            Told told = fractions.told(at);
            if (told != null && !fractions.ofNamed(told)) {
                fractions.saidAgain(told);
            }
            at = told == null ? at : told.to() - 1;
        }
        return fractions.found;
    }

    private @Nullable Told told(int at) {
        Token token = saying.at(at);
        boolean half = token.isWord() && token.is(Sense.HALF) && token.value() > 0;
        if (half || token.is(Sense.FRACTION)) {
            return isVague(at) ? compared(token, at) : new Told(token, token.value(), 0, at, at + 1);
        }
        boolean inSo = saying.is(at, Kind.QUANTITY)
                && token.noun().isEmpty()
                && saying.is(at + 1, Kind.WORD)
                && saying.is(at + 1, Sense.OUT_OF)
                && saying.is(at + 2, Kind.QUANTITY)
                && saying.at(at + 2).noun().isEmpty()
                && saying.at(at + 2).value() <= 10
                && token.value() < saying.at(at + 2).value();
        return inSo && saying.is(at + 3, Sense.OF) && !isVague(at)
                ? new Told(token, 100 * token.value() / saying.at(at + 2).value(), 0, at, at + 3)
                : null;
    }

    private boolean isVague(int at) {
        return saying.is(at - 1, Sense.ROUGHLY) || saying.is(at, Sense.ROUGHLY);
    }

    /** “more than half”, “less than a third”; no other word says on which side it is. */
    private @Nullable Told compared(Token token, int at) {
        boolean word = saying.is(at - 1, Kind.WORD);
        int more = !word ? 0 : saying.is(at - 1, Sense.MORE_THAN) ? 1 : saying.is(at - 1, Sense.LESS_THAN) ? -1 : 0;
        return more == 0 ? null : new Told(token, token.value(), more, at - 1, at + 1);
    }

    /** “a third of the 90 answers, namely 30”, “more than half of the 60 (32)” */
    private boolean ofNamed(Told told) {
        int whole = saying.is(told.to(), Sense.OF) ? told.to() + 1 : told.to();
        while (whole < told.to() + 3 && saying.is(whole, Sense.DETERMINER)) {
            whole++;
        }
        if (!saying.is(told.to(), Sense.OF) || !isNumber(whole)) {
            return false;
        }
        for (int at = whole + 1; at < Math.min(saying.size(), whole + 1 + NEAR); at++) {
            if (isNumber(at)) {
                boolean led = saying.is(at - 1, Sense.NAMELY)
                        || saying.is(at - 1, Kind.OPEN)
                        || saying.is(at - 1, Sense.OR)
                        || saying.is(at - 1, Kind.DASH)
                        || saying.is(at - 1, Kind.COMMA) && (at + 1 == saying.size() || saying.is(at + 1, Kind.COMMA));
                if (led && saying.at(at).noun().isEmpty()) {
                    add(told, saying.at(at), saying.at(whole));
                }
                return true;
            }
        }
        return true;
    }

    /** “Of the 90 answers 30 were negative, that is a third”: the only two numbers before. */
    private void saidAgain(Told told) {
        boolean led = saying.is(told.from() - 1, Sense.NAMELY)
                || saying.is(told.from() - 1, Kind.OPEN)
                || saying.is(told.from() - 1, Sense.OR)
                || saying.isAny(told.from() - 1, Kind.COMMA, Kind.DASH);
        boolean ends = told.to() >= saying.size()
                || saying.isAny(told.to(), Kind.COMMA, Kind.CLOSE, Kind.SEMICOLON)
                || saying.is(told.to(), Sense.OF_THEM);
        List<Token> counts = saying.counts(told.from());
        if (!led
                || !ends
                || counts.size() != 2
                || !counts.stream().allMatch(count -> isNumber(saying.tokens().indexOf(count)))) {
            return;
        }
        boolean first = counts.get(0).value() > counts.get(1).value();
        Token whole = first ? counts.get(0) : counts.get(1);
        Token part = first ? counts.get(1) : counts.get(0);
        boolean of = first && saying.isAny(0, Sense.OF, Sense.AMONG)
                || saying.wholes(told.from()).contains(whole);
        if (of && OneKind.isLike(part, whole)) {
            add(told, part, whole);
        }
    }

    private boolean isNumber(int at) {
        return saying.isCount(at) && !saying.is(at, Sense.ROUGHLY);
    }

    private void add(Told told, Token part, Token whole) {
        double percent = 100 * part.value() / whole.value();
        boolean right = told.more() == 0
                ? Math.abs(percent - told.percent()) <= LOOSE
                : told.more() * (percent - told.percent()) > 0;
        if (!right && part.value() < whole.value()) {
            found.add(new Reckoning(
                    Reckoning.Kind.SHARE,
                    saying.line(),
                    told.percent(),
                    percent,
                    "",
                    Math.abs(percent - told.percent()) < FAR,
                    told.first().from(),
                    told.first().to()));
        }
    }
}
