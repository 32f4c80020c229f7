package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** A total behind its parts: “Kazakhstan (92 participants), Rwanda (118) and Uruguay (75), in total 285 participants”. */
final class Totals {
    private Totals() {}

    static List<Reckoning> in(SentenceTokens saying) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 2; at < saying.size(); at++) {
            if (isNumber(saying.at(at)) && isTotal(saying, at)) {
                add(saying, at, found);
            }
        }
        return found;
    }

    private static boolean isNumber(Token token) {
        return token.is(Kind.QUANTITY) || token.is(Kind.MEASURE) && token.value() > 0;
    }

    /** “in total 285 participants”, “285 participants in all” at the end of a clause, “these 30 seats”. */
    private static boolean isTotal(SentenceTokens saying, int at) {
        boolean before = saying.is(at - 1, Sense.TOTAL)
                || saying.is(at - 1, Sense.THESE) && at > 2 && !saying.is(at, Sense.DURATION);
        int next = at + 1;
        boolean behind = saying.is(next, Sense.TOTAL)
                && (next + 1 >= saying.size()
                        || saying.is(next + 1, Kind.CLOSE)
                        || saying.is(next + 1, Kind.COMMA)
                        || saying.is(next + 1, Kind.SEMICOLON)
                        || saying.is(next + 1, Sense.FROM));
        return (before || behind)
                && !saying.at(at).is(Sense.ROUGHLY)
                && !saying.at(at).is(Sense.FURTHER);
    }

    private static void add(SentenceTokens saying, int at, List<Reckoning> found) {
        Token total = saying.at(at);
        List<Token> parts = ofOneKind(
                total,
                saying.tokens().subList(0, at).stream().filter(Totals::isNumber).toList());
        double sum = 0;
        boolean agrees = false;
        for (int from = parts.size() - 1; from >= 0; from--) {
            sum += parts.get(from).value();
            agrees |= from < parts.size() - 1 && sum == total.value();
        }
        boolean exact = Stream.concat(parts.stream(), Stream.of(total)).noneMatch(token -> token.is(Sense.ROUGHLY));
        boolean sure = exact
                && parts.size() > 1
                && !saying.has(Sense.PARTLY, 0, at)
                && saying.tokens().subList(0, at).stream().noneMatch(Totals::isEach)
                && !hasUncounted(saying, at)
                && near(total, sum);
        if (parts.size() > 1) {
            found.add(saying.reckoning(Reckoning.Kind.PARTS, total, agrees ? total.value() : sum, sure));
        }
    }

    /** “respectively” says of each number what it is of. */
    private static boolean isEach(Token token) {
        return token.is(Sense.EACH) && !token.is(Sense.RESPECTIVELY);
    }

    /** The last of the numbers that have the same noun or none. */
    private static List<Token> ofOneKind(Token total, List<Token> numbers) {
        String noun = total.noun();
        int from = numbers.size();
        while (from > 0) {
            String other = numbers.get(from - 1).noun();
            if (!noun.isEmpty() && !other.isEmpty() && !OneKind.isSame(noun, other)) {
                break;
            }
            noun = noun.isEmpty() ? other : noun;
            from--;
        }
        return numbers.subList(from, numbers.size());
    }

    /** “All critical findings and nine of the major ones …, in total 27”: some of the parts have no number. */
    private static boolean hasUncounted(SentenceTokens saying, int to) {
        return IntStream.range(0, to)
                .anyMatch(at -> (saying.is(at, Sense.ALL) || saying.is(at, Sense.UNCOUNTED))
                        && !saying.is(at + 1, Kind.QUANTITY)
                        && !saying.is(at + 1, Sense.TOTAL));
    }

    private static boolean near(Token total, double sum) {
        return Math.abs(total.value() - sum) <= Math.max(1, 0.35 * total.value());
    }
}
