package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token.Kind;

/** The words and marks of a sentence that part one of its numbers. */
record PartingWords(SentenceTokens saying) {
    /** In how many words behind a number a bracket with its parts may open. */
    private static final int NEAR = 8;
    /** The same of other marks. */
    private static final int FAR = 30;

    /** Not the three of “one for each of the three gaps”. */
    boolean isCount(int at) {
        boolean ofEach = saying.is(at, Sense.DEFINITE) && saying.is(at - 2, Sense.OF) && saying.is(at - 3, Sense.EACH);
        return saying.is(at, Kind.QUANTITY) && !ofEach && (!saying.is(at, Sense.DURATION) || isSpent(at));
    }

    /** “40 days: Kenya 20, Ghana 12, Togo eight”, not “within 40 days”: the first number of its sentence. */
    private boolean isSpent(int at) {
        boolean time = saying.is(at - 1, Sense.PREPOSITION) && !saying.isAny(at - 1, Sense.FOR, Sense.OF);
        int mark = at + 1;
        while (mark < saying.size() && !saying.isAny(mark, Kind.COLON, Kind.OPEN, Kind.QUANTITY)) {
            mark++;
        }
        boolean several = mark < saying.size() && !saying.is(mark, Kind.QUANTITY);
        return !time && several && saying.counts(at).isEmpty();
    }

    /** Whether what stands there leads to parts of a number before it. */
    boolean introduces(int at, int whole) {
        boolean mark = saying.isAny(at, Kind.OPEN, Kind.COLON, Kind.DASH, Kind.COMMA, Kind.SEMICOLON);
        return (mark || saying.is(at, Sense.MADE_OF)) && at - whole <= (saying.is(at, Kind.OPEN) ? NEAR : FAR);
    }

    boolean isNear(int at, int whole) {
        return at - whole < NEAR;
    }

    /** Where the parts begin behind what leads to them: “, of which”, “: namely”. */
    int behind(int introducer) {
        int from = introducer + 1;
        while (saying.isAny(from, Sense.OF_THEM, Sense.NAMELY, Sense.MADE_OF)) {
            from++;
        }
        return from;
    }

    /** “Of 80 cards, …”, “Of the 44 million, …”, “Of these eleven, …” */
    boolean isOfFirst(int whole) {
        return saying.is(0, Sense.OF) && (whole == 1 || whole == 2 && saying.is(1, Sense.DEFINITE))
                || saying.is(0, Sense.OF_THEM) && saying.is(0, Sense.THESE) && whole == 1;
    }

    /** Whether its numbers need not be all parts of the first one. */
    boolean isOpen() {
        return saying.has(Sense.PARTLY, Sense.ROUGHLY, Sense.LEAVES, Sense.TOTAL, Sense.SUMS_UP)
                || saying.has(Sense.OF_THEM, 1, saying.size())
                || saying.hasBoth(0);
    }

    boolean isListed(int whole) {
        return whole > 0
                && (saying.isAny(whole - 1, Kind.COMMA, Kind.COLON, Kind.SEMICOLON) || saying.is(whole - 1, Sense.AND));
    }

    /** “10 Recommendations and 2 Corrigenda, distributed as follows” */
    boolean isOneOfSeveral(int whole) {
        return saying.is(whole - 1, Sense.AND) && saying.is(whole - 2, Kind.QUANTITY);
    }

    /** “Working Party 4A brought seven documents”: whether the clause begins with a name that is not right before the number. */
    boolean isOfNamed(int whole) {
        int first = whole;
        while (first > 0 && !saying.isAny(first - 1, Kind.SEMICOLON, Kind.COMMA)) {
            first--;
        }
        boolean word = saying.is(first, Kind.WORD)
                && saying.at(first).isCapital()
                && saying.at(first).senses().isEmpty();
        return first < whole - 1 && (word || saying.isAny(first, Kind.NAMES, Kind.CODE));
    }
}
