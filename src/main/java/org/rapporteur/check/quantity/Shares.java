package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Percentages of numbers that are said: “744 of them women (60%)”, “Of 80 forms, 44 … (55%)”. */
final class Shares {
    private static final int REACH = 12;

    private Shares() {}

    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 2; at < saying.size(); at++) {
            int part = saying.is(at, Kind.SHARE) && isSaidAgain(saying, at) ? part(saying, at) : -1;
            if (part >= 0) {
                add(saying, part, at, before, found);
            }
        }
        return found;
    }

    /** “(60%)”, “, i.e. 40 %”, “, or 38 per cent” */
    private static boolean isSaidAgain(SentenceTokens saying, int at) {
        boolean bracket = saying.is(at - 1, Kind.OPEN) && saying.is(at + 1, Kind.CLOSE);
        boolean or = saying.is(at - 1, Sense.OR) || saying.is(at - 1, Sense.NAMELY);
        return (bracket || or) && !saying.is(at, Sense.ROUGHLY);
    }

    private static int part(SentenceTokens saying, int at) {
        for (int place = at - 1; place >= Math.max(0, at - REACH); place--) {
            if (saying.is(place, Kind.SHARE)) {
                return -1;
            }
            if (saying.is(place, Kind.QUANTITY) && !saying.is(place, Sense.DURATION)) {
                boolean of = saying.is(place - 2, Sense.OF) && saying.is(place - 3, Kind.QUANTITY);
                return of ? place - 3 : place;
            }
        }
        return -1;
    }

    private static void add(
            SentenceTokens saying, int part, int at, List<SentenceTokens> before, List<Reckoning> found) {
        Token number = saying.at(part);
        List<Token> wholes = wholes(saying, part, before);
        Token share = saying.at(at);
        for (Token whole : wholes) {
            if (Math.abs(percent(number, whole) - share.value()) <= 1) {
                return;
            }
        }
        if (wholes.isEmpty()
                || number.value() == 0
                || saying.has(Sense.INCREASE, 0, at)
                || saying.has(Sense.DECREASE, 0, at)) {
            return;
        }
        Token whole = wholes.get(0);
        boolean sure = !number.is(Sense.ROUGHLY)
                && !whole.is(Sense.ROUGHLY)
                && (isOf(saying, part) || isOfWhole(saying, at, whole));
        found.add(saying.reckoning(Reckoning.Kind.SHARE, share, percent(number, whole), sure));
    }

    private static double percent(Token part, Token whole) {
        return 100 * part.value() / whole.value();
    }

    /** Numbers before it, the nearest first, that are not less; of the sentence before where this one has none. */
    private static List<Token> wholes(SentenceTokens saying, int part, List<SentenceTokens> before) {
        List<Token> wholes = new ArrayList<>();
        add(saying.tokens(), part, saying.at(part).value(), wholes);
        if (saying.is(part + 1, Sense.OF)) {
            int of = saying.is(part + 2, Kind.QUANTITY) ? part + 2 : part + 3;
            if (saying.is(of, Kind.QUANTITY)) {
                wholes.add(0, saying.at(of));
            }
        }
        before.forEach(
                earlier -> add(earlier.tokens(), earlier.size(), saying.at(part).value(), wholes));
        return wholes;
    }

    private static void add(List<Token> tokens, int to, double least, List<Token> wholes) {
        for (int at = to - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.is(Kind.QUANTITY) && !token.is(Sense.DURATION) && token.value() >= least) {
                wholes.add(token);
            }
        }
    }

    /** “64 % of the schools surveyed” */
    private static boolean isOfWhole(SentenceTokens saying, int share, Token whole) {
        int noun = share + 2;
        while (saying.is(noun, Sense.DETERMINER) || saying.is(noun, Sense.ALL)) {
            noun++;
        }
        return saying.is(share + 1, Sense.OF)
                && noun < saying.size()
                && OneKind.isSame(saying.at(noun).text().toLowerCase(java.util.Locale.ROOT), whole.noun());
    }

    /** Whether it is said of what the number is a part. */
    private static boolean isOf(SentenceTokens saying, int part) {
        boolean behind = saying.is(part + 1, Sense.OF_THEM) || saying.is(part + 1, Sense.OF);
        boolean ofFirst = saying.is(0, Sense.OF) || saying.is(0, Sense.PARTLY) || saying.is(0, Sense.OF_THEM);
        return behind || ofFirst || saying.is(part, Sense.OF_THEM) || saying.has(Sense.OF_THEM, 0, part);
    }
}
