package org.rapporteur.check.quantity;

import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The words of a sentence that say of which of its numbers a percentage is said, and of what that is a part. */
record ShareWords(SentenceTokens saying) {
    private static final int REACH = 20;
    private static final int NEAR = 8;

    /** The number that is said to be this percentage; -1 where nothing says it. */
    int part(int share) {
        boolean told = saying.is(share, Kind.SHARE) && !saying.is(share, Sense.ROUGHLY) && !isOfSeries(share);
        return !told ? -1 : isSaidAgain(share) ? before(share) : behind(share);
    }

    /** “that is 55%, 35% and 10% respectively” are of three numbers. */
    private boolean isOfSeries(int at) {
        return isJoined(at + 1) && saying.is(at + 2, Kind.SHARE) || isJoined(at - 1) && saying.is(at - 2, Kind.SHARE);
    }

    private boolean isJoined(int at) {
        return saying.is(at, Kind.COMMA) || saying.is(at, Sense.AND);
    }

    /** “(60%)”, “, i.e. 40 %”, “, or 38 per cent” */
    private boolean isSaidAgain(int at) {
        boolean exactly = saying.is(at - 2, Kind.COMMA) && saying.is(at - 1, Sense.EXACTLY);
        return isInBracket(at) || exactly || saying.isAny(at - 1, Sense.OR, Sense.NAMELY) || isThis(at);
    }

    private boolean isInBracket(int at) {
        boolean of = saying.is(at + 1, Sense.OF)
                && saying.closing(at - 1) <= at + NEAR
                && !saying.counts().isEmpty()
                && !hasNumber(at + 1, saying.closing(at - 1));
        return saying.is(at - 1, Kind.OPEN) && (saying.is(at + 1, Kind.CLOSE) || of);
    }

    private boolean hasNumber(int from, int to) {
        return IntStream.range(from, Math.min(to, saying.size())).anyMatch(saying::isCount);
    }

    /** “…, this is 90% of all”, “…, which is 62.5%”, “…, this makes 65%” */
    private boolean isThis(int at) {
        boolean pronoun = saying.isAny(at - 2, Sense.RELATIVE, Sense.DETERMINER, Sense.PRONOUN);
        boolean makes = saying.is(at - 1, Sense.SUMS_UP) && saying.is(at - 2, Kind.COMMA);
        return makes || saying.is(at - 1, Sense.BE) && pronoun && saying.is(at - 3, Kind.COMMA);
    }

    /** The number before it: “nine of the 15 (60%)” says it of the nine. */
    private int before(int at) {
        for (int place = at - 1; place >= Math.max(0, at - REACH); place--) {
            if (saying.is(place, Kind.SHARE)) {
                return -1;
            }
            if (saying.isCount(place)) {
                boolean of = saying.is(place - 2, Sense.OF) && saying.is(place - 3, Kind.QUANTITY);
                boolean ofThese = saying.isAny(place - 1, Sense.OF_THEM, Sense.OF, Sense.FROM)
                        && saying.is(place - 2, Kind.QUANTITY);
                return of ? place - 3 : ofThese ? place - 2 : place;
            }
        }
        return -1;
    }

    /** “60 per cent of them (744)”: the 744. */
    private int behind(int at) {
        boolean of = saying.isAny(at + 1, Sense.OF, Sense.OF_THEM, Sense.BE);
        for (int place = at + 2; of && place < at + NEAR; place++) {
            if (saying.isCount(place)) {
                int end = saying.is(place + 1, Sense.TOTAL) ? place + 2 : place + 1;
                return saying.is(place - 1, Kind.OPEN) && saying.is(end, Kind.CLOSE) ? place : -1;
            }
        }
        return -1;
    }

    /** Where other numbers stand that are near enough before it for the percentage to be said of them. */
    IntStream numbersNear(int part) {
        return IntStream.range(Math.max(0, part - NEAR), part).filter(saying::isCount);
    }

    /** “15 of the requests (34.9 per cent)”: what the whole counts; empty where nothing says it. */
    String nounOfWhole(int part) {
        boolean named =
                saying.is(part + 1, Sense.OF) && saying.is(part + 2, Sense.DEFINITE) && saying.is(part + 3, Kind.WORD);
        Token noun = named ? saying.at(part + 3) : saying.at(part);
        return named && noun.senses().stream().allMatch(sense -> sense == Sense.ANYTHING || sense == Sense.TEXTS)
                ? noun.text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** “40 replies: 25 (60%)” */
    boolean isAnnounced(int part) {
        return saying.is(part - 1, Kind.COLON) && saying.is(part - 2, Kind.QUANTITY);
    }

    /** “764 people (62.9 % of all)” */
    boolean hasShare(Token number) {
        int at = saying.tokens().indexOf(number);
        return at >= 0 && saying.is(at + 1, Kind.OPEN) && saying.is(at + 2, Kind.SHARE);
    }

    /** “64 % of the schools surveyed” */
    boolean isOfWhole(int share, Token whole) {
        int noun = share + 2;
        while (saying.isAny(noun, Sense.DETERMINER, Sense.ALL)) {
            noun++;
        }
        return saying.is(share + 1, Sense.OF_THEM)
                || saying.is(share + 1, Sense.OF)
                        && noun < saying.size()
                        && OneKind.isSame(saying.at(noun).text().toLowerCase(Locale.ROOT), whole.noun());
    }

    /** “68% of it”, “90% of all” */
    boolean isOfAll(int share) {
        return saying.is(share + 1, Sense.OF) && saying.isAny(share + 2, Sense.PRONOUN, Sense.TOTAL, Sense.ALL);
    }

    /** Whether it is said of what the number is a part. */
    boolean isOf(int part) {
        boolean behind = saying.isAny(part + 1, Sense.OF_THEM, Sense.OF);
        boolean ofFirst = saying.isAny(0, Sense.OF, Sense.PARTLY, Sense.OF_THEM);
        boolean among = saying.is(0, Sense.AMONG) && (saying.is(1, Kind.QUANTITY) || saying.is(2, Kind.QUANTITY));
        return behind || ofFirst || among || saying.has(Sense.OF_THEM, 0, part + 1);
    }
}
