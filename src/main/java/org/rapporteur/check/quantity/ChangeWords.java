package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The words of a sentence that say that a percentage is of growth or of a fall. */
record ChangeWords(SentenceTokens saying) {
    /** How many words may stand between the word of growth and the percentage. */
    private static final int NEAR = 8;

    /** “rose by 9.1 per cent”, “the increase is 16, or 8.1 per cent”, “growth amounts to 9 %”, “(+9%)”, “9% less” */
    boolean isOfChange(int share) {
        Token token = saying.at(share);
        boolean exact = token.is(Kind.SHARE) && !token.isAny(Sense.ROUGHLY, Sense.POINTS);
        boolean amount =
                saying.isAny(share - 1, Sense.BY, Sense.OF, Sense.TO, Sense.AMOUNTS, Sense.INCREASE, Sense.DECREASE)
                        || isSaidAgain(share);
        return exact && (amount && word(share) >= 0 || isCompared(share));
    }

    /** “8% more than in 2024 (45.0 million)”, “up from 240 (+30%)” */
    private boolean isCompared(int share) {
        boolean behind = saying.isAny(share + 1, Sense.COMPARING, Sense.FURTHER) || isLess(share);
        boolean sign = saying.is(share - 1, Kind.PLUS) && saying.isAny(share - 2, Kind.OPEN, Kind.COMMA);
        return behind || sign;
    }

    private boolean isLess(int share) {
        return saying.is(share + 1, Kind.WORD) && saying.is(share + 1, Sense.LESS);
    }

    /** “…, which is 8 per cent”, “…, or 8 per cent”, “… (8%)” */
    boolean isSaidAgain(int share) {
        boolean which = saying.is(share - 1, Sense.BE) && saying.is(share - 2, Sense.RELATIVE);
        return which || saying.isAny(share - 1, Sense.OR, Sense.NAMELY) || saying.is(share - 1, Kind.OPEN);
    }

    boolean isOfFall(int share) {
        return saying.is(word(share), Sense.DECREASE) || isLess(share);
    }

    /** Where the word of growth stands near before it, with no other clause or percentage between; -1 if it does not. */
    private int word(int share) {
        for (int at = share - 1; at >= Math.max(0, share - NEAR); at--) {
            if (saying.isAny(at, Sense.INCREASE, Sense.DECREASE)) {
                return at;
            }
            boolean other = saying.is(at, Sense.RELATIVE) && !saying.is(at + 1, Sense.BE);
            if (other || saying.isAny(at, Kind.SEMICOLON, Kind.SHARE)) {
                return -1;
            }
        }
        return -1;
    }
}
