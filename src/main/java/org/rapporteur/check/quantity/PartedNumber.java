package org.rapporteur.check.quantity;

import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * A number with the parts that are told behind it.
 *
 * @param whole the place of the number
 * @param at the place of the mark or word that leads to the parts
 * @param within whether words say that they are parts of it
 */
record PartedNumber(SentenceTokens saying, int whole, int at, PartList parts, boolean within) {

    private Token number() {
        return saying.at(whole);
    }

    private PartedNumber of(int place) {
        return new PartedNumber(saying, place, at, parts, within);
    }

    Reckoning reckoning() {
        return saying.reckoning(Reckoning.Kind.PARTS, number(), parts.sum(), isSure());
    }

    /** “Seven texts were approved by four study groups: five Recommendations and two Supplements”: the seven, not the four. */
    PartedNumber meant() {
        boolean announced = saying.is(at, Kind.COLON) || saying.is(at + 1, Sense.NAMELY);
        if (parts.areOfThem() && saying.is(at, Kind.SEMICOLON)) {
            return ofThem();
        }
        if (!announced || isSure() || number().value() == parts.sum()) {
            return this;
        }
        PartingWords words = new PartingWords(saying);
        return IntStream.range(0, whole)
                .map(place -> whole - 1 - place)
                .filter(place -> words.isCount(place) && saying.at(place).is(Sense.ANYTHING))
                .mapToObj(this::of)
                .filter(PartedNumber::isSure)
                .findFirst()
                .orElse(this);
    }

    /** “74 participants from 13 States; 51 of them came and 23 followed”: of the number that they nearly come to. */
    private PartedNumber ofThem() {
        PartingWords words = new PartingWords(saying);
        return IntStream.rangeClosed(0, whole)
                .filter(place -> words.isCount(place) && OneKind.isNear(saying.at(place), parts.sum()))
                .mapToObj(this::of)
                .findFirst()
                .orElse(this);
    }

    private boolean isSure() {
        boolean exact = parts.isWhole() && number().value() > 1 && !number().is(Sense.ROUGHLY);
        boolean partly = saying.has(Sense.PARTLY, whole, parts.next() + 1)
                || saying.hasBoth(at)
                || saying.has(Sense.ROUGHLY, at, parts.next());
        boolean some = isSome() || parts.areOfEach() || new PartingWords(saying).isOneOfSeveral(whole);
        boolean known = number().is(Sense.DEFINITE) && saying.is(at, Kind.COLON) && saying.has(Sense.AND, whole, at);
        boolean another = parts.addUpEarlier(number().value()) || isSaidBefore();
        return exact
                && !partly
                && !some
                && !known
                && !another
                && isComplete()
                && OneKind.areParts(number(), parts.parts(), within || !saying.is(at, Kind.COMMA));
    }

    /** “18 requests, eleven of which came from Africa and six from Asia” may leave one out; “… and the other seven” does not. */
    private boolean isSome() {
        boolean some = parts.areOfThem() || saying.has(Sense.OF_THEM, at, at + 3);
        return some && parts.parts().size() < 3 && parts.sum() < number().value() && !OneKind.leavesNone(parts.parts());
    }

    private boolean isComplete() {
        int next = parts.next();
        if (saying.is(at, Kind.OPEN)) {
            return saying.is(next, Kind.CLOSE);
        }
        boolean ends = next >= saying.size() || saying.isAny(next, Kind.SEMICOLON, Kind.DASH);
        // “112 actions in total, 71 complete, 33 under way, eight not begun”
        boolean rest = parts.parts().get(parts.parts().size() - 1).rest();
        boolean all = next >= saying.size() && (parts.parts().size() > 2 || rest);
        return saying.is(at, Kind.COMMA) && !saying.is(at + 1, Sense.NAMELY) ? parts.closed() || all : ends;
    }

    /** Where another number of the sentence is what the parts add up to, that one is their whole. */
    private boolean isSaidBefore() {
        return saying.tokens().subList(0, whole).stream()
                .anyMatch(token -> token.is(Kind.QUANTITY) && token.value() == parts.sum());
    }
}
