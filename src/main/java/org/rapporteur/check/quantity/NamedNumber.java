package org.rapporteur.check.quantity;

import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token.Kind;

/** A number behind the name of what it is of: “SG5: 3”, “Arab States 12”. */
final class NamedNumber {
    private static final int LONGEST_NAME = 6;

    private NamedNumber() {}

    /**
     * The place behind its number; the same place where none begins there.
     *
     * @param goesOn whether another one is right before it
     */
    static int end(SentenceTokens saying, int place, boolean goesOn) {
        int next = place;
        while (next < place + LONGEST_NAME && isOfName(saying, next)) {
            next++;
        }
        // “By service: fixed 19, mobile 14, broadcasting 5”
        boolean listed = saying.is(place - 1, Kind.COLON) && next - place < 3;
        if (next == place || !isName(saying, place, next) && !goesOn && !listed) {
            return place;
        }
        int number = saying.isAny(next, Kind.COLON, Kind.DASH) ? next + 1 : next;
        boolean bare = saying.is(number, Kind.QUANTITY)
                && !saying.isAny(number, Sense.ROUGHLY, Sense.TIMES)
                && saying.at(number).noun().isEmpty();
        return bare && ends(saying, number + 1) ? number + 1 : place;
    }

    /** “Of the” is none. */
    private static boolean isName(SentenceTokens saying, int from, int to) {
        return saying.at(from).isCapital()
                && IntStream.range(from, to).anyMatch(at -> !saying.isAny(at, Sense.PREPOSITION, Sense.DETERMINER));
    }

    private static boolean isOfName(SentenceTokens saying, int place) {
        return saying.is(place, Kind.WORD) && !saying.isAny(place, Sense.BE, Sense.AND)
                || saying.is(place, Sense.AND) && isInName(saying, place)
                || saying.isAny(place, Kind.CODE, Kind.NAMES);
    }

    private static boolean ends(SentenceTokens saying, int place) {
        return place >= saying.size()
                || saying.isAny(place, Kind.COMMA, Kind.SEMICOLON, Kind.CLOSE)
                || isRemark(saying, place) && ends(saying, saying.closing(place) + 1)
                || saying.is(place, Sense.AND);
    }

    /** “English 244 (exactly half)”: words alone. */
    private static boolean isRemark(SentenceTokens saying, int open) {
        int close = saying.is(open, Kind.OPEN) ? saying.closing(open) : open;
        return close > open && IntStream.range(open + 1, close).allMatch(at -> saying.is(at, Kind.WORD));
    }

    /** “Asia and the Pacific” */
    static boolean isInName(SentenceTokens saying, int and) {
        return isCapital(saying, and - 1) && isCapital(saying, and + 2);
    }

    private static boolean isCapital(SentenceTokens saying, int place) {
        return saying.is(place, Kind.WORD) && saying.at(place).isCapital();
    }
}
