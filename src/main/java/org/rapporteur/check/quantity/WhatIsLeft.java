package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What is left of a number when others are taken away: “120 seats, 45 of which were taken, leaving 75”, “75 are left”. */
final class WhatIsLeft {
    /** In how many sentences before the whole and its parts may stand. */
    private static final int REACH = 2;

    private static final int MOST = 8;

    private final SentenceTokens saying;
    private final List<SentenceTokens> before;

    private WhatIsLeft(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        WhatIsLeft left = new WhatIsLeft(saying, before);
        List<Reckoning> found = new ArrayList<>();
        for (int at = 1; at < saying.size(); at++) {
            if (isNumber(saying.at(at)) && left.isRest(at)) {
                left.add(at, found);
            }
        }
        return found;
    }

    private boolean isRest(int at) {
        boolean leaves = saying.is(at - 1, Sense.LEAVES);
        boolean remains = saying.is(at + 1, Sense.REMAINS) && !saying.is(at + 1, Sense.LOST)
                || saying.is(at + 1, Sense.BE) && saying.is(at + 2, Sense.REMAINS);
        boolean other = saying.is(at - 1, Sense.REST) && !saying.is(at, Sense.FURTHER);
        return (leaves || remains || other) && !saying.is(at + 1, Sense.OF);
    }

    private static boolean isNumber(Token token) {
        return token.is(Kind.QUANTITY) && !token.is(Sense.ROUGHLY) && !token.is(Sense.DURATION);
    }

    private void add(int at, List<Reckoning> found) {
        Token rest = saying.at(at);
        List<Token> told = told(at);
        if (told == null || isExplained(told, rest.value())) {
            return;
        }
        double sum = 0;
        for (int place = told.size() - 1; place >= 0; place--) {
            Token number = told.get(place);
            double shown = number.value() - sum;
            if (sum > 0 && isWhole(number, told.subList(place + 1, told.size()), rest)) {
                boolean near = shown > 1
                        && (Math.abs(shown - rest.value()) <= Math.max(2, 0.3 * shown)
                                || OneKind.isMistyped(rest.value(), shown));
                found.add(saying.reckoning(Reckoning.Kind.CHANGE, rest, shown, near));
                return;
            }
            sum += number.value();
        }
    }

    /** The numbers before it in their order; null where one is not exact or there are too many. */
    private @Nullable List<Token> told(int to) {
        List<Token> told = new ArrayList<>(saying.numbers(to));
        for (int at = 0; at < Math.min(REACH, before.size()) && isAbove(before.get(at)); at++) {
            told.addAll(0, before.get(at).numbers(before.get(at).size()));
        }
        boolean exact = told.stream().allMatch(WhatIsLeft::isNumber);
        return exact && told.size() <= MOST ? told : null;
    }

    private boolean isAbove(SentenceTokens earlier) {
        return earlier.line().index() == saying.line().index();
    }

    /** “120 seats … 45 of them … 75”: more than all of what follows, of which nothing has another noun. */
    private static boolean isWhole(Token whole, List<Token> parts, Token rest) {
        boolean named = !whole.noun().isEmpty() || whole.is(Sense.MONEY);
        return named
                && isLike(rest, whole)
                && parts.stream().allMatch(part -> part.value() < whole.value() && isLike(part, whole));
    }

    private static boolean isLike(Token part, Token whole) {
        return part.noun().isEmpty()
                || part.is(Sense.MONEY) && whole.is(Sense.MONEY)
                || OneKind.isSame(part.noun(), whole.noun());
    }

    /** Whether one of the numbers less some that follow it gives it, or some of them together. */
    private static boolean isExplained(List<Token> told, double rest) {
        for (int whole = 0; whole < told.size(); whole++) {
            double left = told.get(whole).value();
            double sum = left;
            for (int part = whole + 1; part < told.size(); part++) {
                double value = told.get(part).value();
                left -= value;
                sum += value;
                if (left == rest || sum == rest || Math.abs(told.get(whole).value() - value) == rest) {
                    return true;
                }
            }
        }
        return false;
    }
}
