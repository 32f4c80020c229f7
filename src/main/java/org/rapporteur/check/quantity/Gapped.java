package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Names with numbers whose verb and noun only the first has: “Albania brought 12 schools to the table, Montenegro six and
 * North Macedonia nine”.
 */
final class Gapped {
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_END = 3;

    private final SentenceTokens saying;
    private final List<Token> numbers = new ArrayList<>();

    private Gapped(SentenceTokens saying) {
        this.saying = saying;
    }

    /** Its parts as far as all of the sentence is made of them; null where it is not. */
    static @Nullable PartList at(SentenceTokens saying, int start) {
        Gapped gapped = new Gapped(saying);
        return gapped.isReadFrom(start) ? gapped.parts() : null;
    }

    private boolean isReadFrom(int start) {
        int before = start - 1;
        for (int at = start; at < saying.size(); at++) {
            if (saying.is(at, Kind.OPEN)) {
                at = saying.closing(at);
            } else if (isCount(at)) {
                if (numbers.isEmpty() ? !isSubject(start, at) : !isGap(before + 1, at)) {
                    return false;
                }
                numbers.add(saying.at(at));
                before = at;
            } else if (saying.is(at, Kind.SHARE) || saying.is(at, Kind.SEMICOLON) && numbers.isEmpty()) {
                return false;
            }
        }
        return numbers.size() > 1 && areAlike() && saying.size() - before - 1 <= LONGEST_END;
    }

    private boolean isCount(int at) {
        return saying.isCount(at) && !saying.is(at, Sense.SCALE);
    }

    /** A mark and a name without a verb: “…, Montenegro”, “… and those given face to face”. */
    private boolean isGap(int from, int to) {
        int mark = -1;
        for (int at = from; at < to; at++) {
            boolean parts = saying.isAny(at, Kind.COMMA, Kind.SEMICOLON) || saying.is(at, Sense.AND);
            mark = parts && (mark < 0 || at == mark + 1 || !isCapital(at - 1) || !isCapital(at + 1)) ? at : mark;
        }
        boolean verb = saying.has(Sense.ABBREVIATION, mark + 1, to)
                || saying.tokens().subList(from, to).stream().anyMatch(token -> token.is(Kind.TITLE))
                || saying.has(Sense.BE, mark + 1, to)
                || saying.has(Sense.AUXILIARY, mark + 1, to)
                || saying.has(Sense.RELATIVE, mark + 1, to)
                || saying.has(Sense.PRONOUN, mark + 1, to)
                || saying.has(Sense.FURTHER, mark + 1, to)
                || saying.has(Sense.OF_THEM, mark + 1, to)
                || saying.has(Sense.REST, mark + 1, to);
        boolean name = isCapital(mark + 1)
                || saying.isAny(mark + 1, Kind.NAMES, Kind.CODE)
                || saying.isAny(mark + 1, Sense.DEFINITE, Sense.FROM);
        boolean those = saying.isAny(mark + 1, Sense.THESE, Sense.PREPOSITION);
        boolean clause = !those
                && (saying.has(Sense.VERB, mark + 1, to)
                        || saying.has(Sense.PREPOSITION, mark + 2, to) && !isOfName(mark + 1, to));
        return mark >= 0 && to > mark + 1 && to - mark <= LONGEST_NAME && name && !verb && !clause;
    }

    /** “the Republic of Korea” */
    private boolean isOfName(int from, int to) {
        for (int at = from; at < to; at++) {
            if (saying.is(at, Sense.PREPOSITION) && !saying.is(at, Sense.OF)) {
                return false;
            }
        }
        return true;
    }

    /** Words before the first number: “Africa received”, not “the other”. */
    private boolean isSubject(int from, int number) {
        return number > from
                && !saying.has(Sense.REST, from, number)
                && !saying.has(Sense.FURTHER, from, number)
                && !saying.has(Sense.OF_THEM, from, number);
    }

    private boolean isCapital(int place) {
        return saying.is(place, Kind.WORD) && saying.at(place).isCapital();
    }

    /** Only the first has a noun, or all have the same. */
    private boolean areAlike() {
        String noun = numbers.get(0).noun();
        return numbers.stream()
                .allMatch(number -> !number.isAny(Sense.ROUGHLY, Sense.FURTHER) && OneKind.isOf(number.noun(), noun));
    }

    private PartList parts() {
        List<PartOfWhole> parts = numbers.stream()
                .map(number -> new PartOfWhole(number, List.of(), false, true, null))
                .toList();
        return new PartList(parts, saying.size(), true, false, false);
    }
}
