package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token.Kind;

/** The words of a sentence that say how one of its numbers is drawn from others. */
record DrawingWords(SentenceTokens saying) {
    /** How many words may stand between the word that draws a number and the number. */
    private static final int NEAR = 5;

    boolean isSum(int at) {
        int next = at + 1;
        boolean ends = next + 1 >= saying.size()
                || saying.isAny(next + 1, Kind.CLOSE, Kind.COMMA, Kind.SEMICOLON)
                || saying.is(next + 1, Sense.FROM);
        boolean behind = saying.is(next, Sense.TOTAL) && ends;
        boolean these = saying.is(at - 1, Sense.THESE) && at > 2;
        // “offered in all six languages”
        boolean inAll = saying.is(at - 1, Sense.TOTAL) && saying.is(at - 2, Kind.WORD);
        return (behind || these || !inAll && (leads(at, Sense.SUMS_UP) || leads(at, Sense.TOTAL)))
                && !saying.isAny(next, Sense.OF, Sense.OF_THEM)
                && !isNew(at);
    }

    /** “Total: 880”, “bringing membership to 28”, “the sum of $127,000”, “a total of 835, against 784 before” tell something new. */
    private boolean isNew(int at) {
        boolean label = saying.is(0, Sense.TOTAL) && saying.counts(at).isEmpty() && saying.is(at - 1, Kind.COLON);
        boolean sum = saying.is(at, Sense.MONEY) && saying.is(at - 1, Sense.OF);
        boolean against = saying.is(at + 1, Kind.COMMA) && saying.is(at + 2, Sense.AGAINST);
        boolean known = saying.is(at - 1, Sense.DEFINITE) && saying.is(at - 2, Sense.PREPOSITION)
                || saying.is(at - 1, Sense.ALL);
        return saying.is(at - 1, Kind.OPEN) || label || sum || against || known || saying.is(at - 1, Sense.TO);
    }

    /** Whether such a word stands near before it and no number between. */
    boolean leads(int at, Sense sense) {
        int from = at - 1;
        while (from > at - NEAR && from >= 0 && !saying.is(from, Kind.QUANTITY) && !saying.is(from, sense)) {
            from--;
        }
        return saying.is(from, sense) && !saying.is(from, Kind.QUANTITY);
    }

    boolean isRest(int at) {
        boolean remains = saying.is(at + 1, Sense.REMAINS) && !saying.is(at + 1, Sense.LOST)
                || saying.is(at + 1, Sense.BE) && saying.is(at + 2, Sense.REMAINS);
        boolean led = saying.isAny(at - 1, Sense.LEAVES, Sense.REST);
        boolean setOff =
                saying.is(at - 1, Kind.COMMA) && saying.is(at - 2, Sense.REST) && saying.is(at + 1, Kind.COMMA);
        return (led || remains || setOff) && !saying.is(at + 1, Sense.OF);
    }

    /** “an increase of 27”, “by 27”, “27 fewer than”. */
    boolean isChange(int at) {
        boolean called = saying.isAny(at - 1, Sense.OF, Sense.BY, Sense.BE)
                && (leads(at, Sense.INCREASE) || leads(at, Sense.DECREASE));
        return called || saying.is(at + 1, Sense.COMPARING);
    }
}
