package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * A number that draws the sum of those told right before: “revised 44 and suppressed one, which I count as 53”, “Two came in
 * May, two in June. SG2 thus accounts for four.”
 */
final class Outcomes {
    /** How many words may stand between the word that draws the sum and its number. */
    private static final int NEAR = 5;

    private static final int MOST = 8;

    private final SentenceTokens saying;
    private final List<SentenceTokens> before;

    private Outcomes(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Outcomes outcomes = new Outcomes(saying, before);
        List<Reckoning> found = new ArrayList<>();
        for (int at = 1; at < saying.size(); at++) {
            if (saying.is(at, Kind.QUANTITY) && outcomes.isDrawn(at)) {
                outcomes.add(at, found);
            }
        }
        return found;
    }

    private boolean isDrawn(int number) {
        int from = number - 1;
        while (from > number - NEAR
                && from >= 0
                && !saying.is(from, Kind.QUANTITY)
                && !saying.is(from, Sense.SUMS_UP)) {
            from--;
        }
        return saying.is(from, Sense.SUMS_UP)
                && !saying.is(from, Kind.QUANTITY)
                && !isInAll(from, number)
                && !saying.is(number + 1, Kind.PLUS)
                && !saying.is(number + 1, Kind.EQUALS)
                && !saying.is(number, Sense.ROUGHLY)
                && !saying.is(number, Sense.DURATION)
                && !saying.is(number, Sense.FURTHER)
                && !saying.is(number + 1, Sense.OF)
                && !saying.is(number + 1, Sense.OF_THEM);
    }

    /** “offered in all six languages” draws no sum. */
    private boolean isInAll(int from, int number) {
        return from > 0 && from == number - 1 && saying.is(from, Sense.TOTAL) && saying.is(from - 1, Kind.WORD);
    }

    private void add(int at, List<Reckoning> found) {
        Token drawn = saying.at(at);
        List<Token> here = saying.counts(at);
        List<Token> parts = here.size() > 1 || before.isEmpty() ? here : earlier(here, drawn);
        if (parts.size() < 2 || parts.size() > MOST) {
            return;
        }
        double sum = OneKind.sum(parts);
        boolean sure = parts.stream().noneMatch(part -> part.is(Sense.ROUGHLY))
                && isAlike(drawn, parts)
                && OneKind.isNear(drawn, sum)
                && !isExplained(drawn.value(), parts)
                && (here.size() > 1 || !isLess(drawn.value(), parts));
        found.add(saying.reckoning(Reckoning.Kind.PARTS, drawn, sure ? sum : drawn.value(), sure));
    }

    /** The numbers of the sentence before; where they are too few, with those of the sentences before it in its line. */
    private List<Token> earlier(List<Token> here, Token drawn) {
        List<Token> parts = new ArrayList<>(earlier(here));
        for (int at = 1; !parts.isEmpty() && at < before.size(); at++) {
            List<Token> more = before.get(at).counts();
            boolean goesOn = before.get(at).line().equals(before.get(0).line())
                    && OneKind.sum(parts) < drawn.value() - 1
                    && !more.isEmpty()
                    && !drawn.noun().isEmpty()
                    && Stream.concat(parts.stream(), more.stream())
                            .allMatch(part -> OneKind.isSame(part.noun(), drawn.noun()));
            if (!goesOn) {
                break;
            }
            parts.addAll(0, more);
        }
        return parts;
    }

    private List<Token> earlier(List<Token> here) {
        SentenceTokens last = before.get(0);
        boolean uncounted = last.has(Sense.PARTLY, 0, last.size()) || last.has(Sense.UNCOUNTED, 0, last.size());
        return !here.isEmpty()
                        || uncounted
                        || last.line().index() < saying.line().index() - 1
                ? List.of()
                : last.counts();
    }

    /** Only the first says what is counted, or all say the same. */
    private static boolean isAlike(Token drawn, List<Token> parts) {
        List<String> nouns = new ArrayList<>();
        parts.forEach(part -> nouns.add(part.noun()));
        nouns.removeIf(String::isEmpty);
        boolean one = nouns.stream().allMatch(noun -> OneKind.isSame(noun, nouns.get(0)));
        boolean same = drawn.noun().isEmpty()
                || nouns.isEmpty()
                || drawn.is(Sense.ANYTHING)
                || OneKind.isSame(drawn.noun(), nouns.get(0));
        return one && same;
    }

    /** “Two were revised, three left and one suppressed. The list thus holds five”: what went is left out. */
    private boolean isLess(double drawn, List<Token> parts) {
        SentenceTokens last = before.get(0);
        return last.has(Sense.LOST, 0, last.size())
                && parts.stream().anyMatch(part -> OneKind.sum(parts) - part.value() == drawn);
    }

    /** Whether the last of the numbers, or all of them with some taken away, give it. */
    private static boolean isExplained(double drawn, List<Token> parts) {
        double last = 0;
        for (int at = parts.size() - 1; at >= 0; at--) {
            last += parts.get(at).value();
            if (last == drawn) {
                return true;
            }
        }
        for (int signs = 0; signs < 1 << parts.size(); signs++) {
            double value = 0;
            for (int at = 0; at < parts.size(); at++) {
                value += (signs >> at & 1) == 0
                        ? parts.get(at).value()
                        : -parts.get(at).value();
            }
            if (value == drawn) {
                return true;
            }
        }
        return false;
    }
}
