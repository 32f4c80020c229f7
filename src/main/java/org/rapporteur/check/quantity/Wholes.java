package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers whose parts follow in the same sentence, in brackets, behind a colon, a dash or a comma. */
final class Wholes {
    private static final int NEAR = 8;
    private static final int FAR = 30;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();
    /** As far as numbers are parts that add up, they are no wholes of what follows them behind a comma. */
    private int understood;

    private Wholes(SentenceTokens saying) {
        this.saying = saying;
    }

    static List<Reckoning> in(SentenceTokens saying) {
        Wholes wholes = new Wholes(saying);
        int whole = -1;
        for (int at = 0; at < saying.size(); at++) {
            if (isCount(saying, at)) {
                boolean parted = whole >= 0 && at == whole + 1 && wholes.isOfFirst(whole) && wholes.add(whole, whole);
                whole = parted ? -1 : at;
            } else if (whole >= 0
                    && isIntroducer(saying, at)
                    && !(at < wholes.understood && saying.is(at, Kind.COMMA))
                    && at - whole <= reach(saying, at)
                    && wholes.add(whole, at)) {
                whole = -1;
            }
        }
        wholes.ofFirst();
        return wholes.found;
    }

    /** “Of the 42 teams 37 could travel; visas failed for three and two withdrew”: all that follow, where they nearly come to it. */
    private void ofFirst() {
        int whole = saying.is(1, Kind.QUANTITY) ? 1 : 2;
        boolean open = saying.has(Sense.PARTLY, 0, saying.size())
                || saying.has(Sense.ROUGHLY, 0, saying.size())
                || saying.has(Sense.LEAVES, 0, saying.size())
                || saying.has(Sense.TOTAL, 0, saying.size())
                || saying.has(Sense.SUMS_UP, 0, saying.size())
                || saying.has(Sense.OF_THEM, 1, saying.size())
                || saying.hasBoth(0);
        if (!found.isEmpty() || open || !isOfFirst(whole) || !saying.is(whole, Kind.QUANTITY)) {
            return;
        }
        List<Token> parts = saying.tokens().subList(whole + 1, saying.size()).stream()
                .filter(token -> token.is(Kind.QUANTITY))
                .toList();
        double sum = OneKind.sum(parts);
        double off = Math.abs(sum - saying.at(whole).value());
        boolean bare = parts.stream().allMatch(part -> part.noun().isEmpty()) && parts.size() > 2;
        if (bare && off <= Math.max(1, 0.03 * sum)) {
            found.add(saying.reckoning(Reckoning.Kind.PARTS, saying.at(whole), sum, true));
        }
    }

    /** Not the three of “one for each of the three gaps”. */
    private static boolean isCount(SentenceTokens saying, int at) {
        boolean ofEach = saying.is(at, Sense.DEFINITE) && saying.is(at - 2, Sense.OF) && saying.is(at - 3, Sense.EACH);
        return saying.is(at, Kind.QUANTITY) && !ofEach && (!saying.is(at, Sense.DURATION) || isSpent(saying, at));
    }

    /** “40 days: Kenya 20, Ghana 12, Togo eight”, not “within 40 days”: the first number of its sentence. */
    private static boolean isSpent(SentenceTokens saying, int at) {
        boolean time =
                saying.is(at - 1, Sense.PREPOSITION) && !saying.is(at - 1, Sense.FOR) && !saying.is(at - 1, Sense.OF);
        int mark = at + 1;
        while (mark < saying.size()
                && !saying.is(mark, Kind.COLON)
                && !saying.is(mark, Kind.OPEN)
                && !saying.is(mark, Kind.QUANTITY)) {
            mark++;
        }
        boolean several = mark < saying.size() && !saying.is(mark, Kind.QUANTITY);
        return !time && several && saying.counts(at).isEmpty();
    }

    private static boolean isIntroducer(SentenceTokens saying, int at) {
        return saying.is(at, Kind.OPEN)
                || saying.is(at, Kind.COLON)
                || saying.is(at, Kind.DASH)
                || saying.is(at, Kind.COMMA)
                || saying.is(at, Kind.SEMICOLON)
                || saying.is(at, Sense.MADE_OF);
    }

    private static int reach(SentenceTokens saying, int at) {
        return saying.is(at, Kind.OPEN) ? NEAR : FAR;
    }

    /** Whether there were parts, understood or not. */
    private boolean add(int whole, int at) {
        int from = at + 1;
        while (saying.is(from, Sense.OF_THEM) || saying.is(from, Sense.NAMELY) || saying.is(from, Sense.MADE_OF)) {
            from++;
        }
        PartList parts = PartsReader.at(saying, from);
        if (parts == null
                || saying.is(at, Kind.SEMICOLON) && !isSetOff(parts)
                || saying.is(at, Kind.COMMA) && from == at + 1 && !parts.areOfThem() && !mayBeWhole(whole, at, parts)) {
            return false;
        }
        boolean within = from > at + 1 || parts.areOfThem() || isOfFirst(whole);
        if (parts.parts().size() < 2) {
            boolean part = within && at - whole < NEAR;
            LargerPart.of(saying, whole, parts).filter(larger -> part).ifPresent(found::add);
            return part;
        }
        int meant = meant(whole, at, parts, within);
        Reckoning reckoning =
                saying.reckoning(Reckoning.Kind.PARTS, saying.at(meant), parts.sum(), isSure(meant, at, parts, within));
        understood = reckoning.agrees() ? parts.next() : understood;
        found.add(reckoning);
        return true;
    }

    /** “Seven texts were approved by four study groups: five Recommendations and two Supplements”: the seven, not the four. */
    private int meant(int whole, int at, PartList parts, boolean within) {
        boolean announced = saying.is(at, Kind.COLON) || saying.is(at + 1, Sense.NAMELY);
        if (parts.areOfThem() && saying.is(at, Kind.SEMICOLON)) {
            return ofThem(whole, parts);
        }
        if (!announced || isSure(whole, at, parts, within) || saying.at(whole).value() == parts.sum()) {
            return whole;
        }
        return IntStream.range(0, whole)
                .map(place -> whole - 1 - place)
                .filter(place -> isCount(saying, place) && saying.at(place).is(Sense.ANYTHING))
                .filter(place -> isSure(place, at, parts, within))
                .findFirst()
                .orElse(whole);
    }

    /** “74 participants from 13 States; 51 of them came and 23 followed”: of the number that they nearly come to. */
    private int ofThem(int whole, PartList parts) {
        return IntStream.rangeClosed(0, whole)
                .filter(place -> isCount(saying, place) && OneKind.isNear(saying.at(place), parts.sum()))
                .findFirst()
                .orElse(whole);
    }

    /** “Six matters were pending; in four the earlier text applies, in two the parties may choose.” */
    private static boolean isSetOff(PartList parts) {
        return parts.setOff() && parts.parts().size() > 1;
    }

    /** Behind a comma alone only what has a noun, is more than each part and stands in no list of numbers. */
    private boolean mayBeWhole(int whole, int comma, PartList parts) {
        Token number = saying.at(whole);
        boolean listed = whole > 0
                && (saying.is(whole - 1, Kind.COMMA)
                        || saying.is(whole - 1, Kind.COLON)
                        || saying.is(whole - 1, Kind.SEMICOLON)
                        || saying.is(whole - 1, Sense.AND));
        boolean more = parts.parts().stream().allMatch(part -> part.value() < number.value());
        boolean ofFirst = isOfFirst(whole);
        // “five texts on speech, four on video”: the first of a list and no whole
        if (!ofFirst
                && (isToldAlike(whole, comma, parts)
                        || isOfNamed(whole, parts)
                        || isCountedAlike(whole, comma, parts))) {
            return false;
        }
        return more
                && (ofFirst
                        || saying.is(whole + 1, Sense.TOTAL)
                        || (!listed || OneKind.areApart(parts.parts()))
                                && !number.noun().isEmpty()
                        || number.is(Sense.TIMES));
    }

    /** “three were held here, one there and one online”, “five have high priority, two medium and two low” */
    private boolean isToldAlike(int whole, int comma, PartList parts) {
        if (whole + 1 >= saying.size()) {
            return false;
        }
        Token next = saying.at(whole + 1);
        boolean verb = next.is(Sense.BE) || next.is(Sense.AUXILIARY);
        boolean apart = saying.has(Sense.APART, whole + 1, comma);
        return parts.parts().stream()
                .allMatch(part -> next.is(Sense.PREPOSITION) && part.lead().equals(next.text())
                        || verb && part.tail().stream().anyMatch(token -> token.is(Sense.BE))
                        || verb && apart && part.lead().equals("apart"));
    }

    /** “12 civil panels, five criminal panels and eight special panels”, “170 members elected here, 96 members …” */
    private boolean isCountedAlike(int whole, int comma, PartList parts) {
        Token number = saying.at(whole);
        boolean some = number.text().split(" ").length > 2 || comma > whole + 1 && !saying.is(whole + 1, Sense.BE);
        return some && parts.parts().stream().allMatch(part -> OneKind.isSame(part.noun(), number.noun()));
    }

    /** “Working Party 4A brought seven documents, Working Party 4B two”: the first of names with numbers. */
    private boolean isOfNamed(int whole, PartList parts) {
        int first = whole;
        while (first > 0 && !saying.is(first - 1, Kind.SEMICOLON) && !saying.is(first - 1, Kind.COMMA)) {
            first--;
        }
        boolean name = saying.is(first, Kind.NAMES)
                || saying.is(first, Kind.CODE)
                || saying.is(first, Kind.WORD)
                        && saying.at(first).isCapital()
                        && saying.at(first).senses().isEmpty();
        return first < whole - 1 && name && parts.parts().stream().allMatch(PartOfWhole::named);
    }

    /** “Of 80 cards, …”, “Of the 44 million, …”, “Of these eleven, …” */
    private boolean isOfFirst(int whole) {
        return saying.is(0, Sense.OF) && (whole == 1 || whole == 2 && saying.is(1, Sense.DEFINITE))
                || saying.is(0, Sense.OF_THEM) && saying.is(0, Sense.THESE) && whole == 1;
    }

    private boolean isSure(int whole, int at, PartList parts, boolean within) {
        Token number = saying.at(whole);
        boolean exact = parts.isWhole() && number.value() > 1 && !number.is(Sense.ROUGHLY);
        boolean partly = saying.has(Sense.PARTLY, whole, parts.next() + 1)
                || saying.hasBoth(at)
                || saying.has(Sense.ROUGHLY, at, parts.next());
        boolean each = isSome(at, parts, number) || isOfEach(parts) || isOneOfSeveral(whole);
        boolean beyond = parts.addUpEarlier(number.value());
        boolean known = number.is(Sense.DEFINITE) && saying.is(at, Kind.COLON) && saying.has(Sense.AND, whole, at);
        if (!exact || known || partly || each || beyond || isSaidBefore(whole, parts.sum()) || !isComplete(at, parts)) {
            return false;
        }
        return OneKind.areParts(number, parts.parts(), within || !saying.is(at, Kind.COMMA));
    }

    /** “18 requests, eleven of which came from Africa and six from Asia” may leave one out; “… and the other seven” does not. */
    private boolean isSome(int at, PartList parts, Token whole) {
        boolean some = parts.areOfThem() || saying.has(Sense.OF_THEM, at, at + 3);
        return some && parts.parts().size() < 3 && parts.sum() < whole.value() && !OneKind.leavesNone(parts.parts());
    }

    /** Where nothing says how many each are. */
    private static boolean isOfEach(PartList parts) {
        return parts.parts().stream()
                .anyMatch(part -> part.number() != null
                        && part.number().value() > 0
                        && part.tail().stream().anyMatch(token -> token.is(Sense.EACH))
                        && EachOf.named(part.tail()) == 0
                        && EachOf.numbered(part.tail()) < 2);
    }

    /** “10 Recommendations and 2 Corrigenda, distributed as follows” */
    private boolean isOneOfSeveral(int whole) {
        return saying.is(whole - 1, Sense.AND) && saying.is(whole - 2, Kind.QUANTITY);
    }

    private boolean isComplete(int at, PartList parts) {
        int next = parts.next();
        if (saying.is(at, Kind.OPEN)) {
            return saying.is(next, Kind.CLOSE);
        }
        boolean ends = next >= saying.size() || saying.is(next, Kind.SEMICOLON) || saying.is(next, Kind.DASH);
        // “112 actions in total, 71 complete, 33 under way, eight not begun”
        boolean rest = parts.parts().get(parts.parts().size() - 1).rest();
        boolean all = next >= saying.size() && (parts.parts().size() > 2 || rest);
        return saying.is(at, Kind.COMMA) && !saying.is(at + 1, Sense.NAMELY) ? parts.closed() || all : ends;
    }

    /** Where another number of the sentence is what the parts add up to, that one is their whole. */
    private boolean isSaidBefore(int whole, double sum) {
        return saying.tokens().subList(0, whole).stream()
                .anyMatch(token -> token.is(Kind.QUANTITY) && token.value() == sum);
    }
}
