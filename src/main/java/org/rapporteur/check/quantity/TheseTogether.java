package org.rapporteur.check.quantity;

import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * A sentence that begins with all that the one before told in parts: “organized four sessions and spoke in eleven others.
 * Those fifteen sessions …”, “… with six companies and two universities. All eight …”.
 */
final class TheseTogether {
    /** How many sentences before may tell the number itself. */
    private static final int REACH = 4;

    private TheseTogether() {}

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        int at = saying.is(1, Kind.QUANTITY) ? 1 : saying.is(2, Kind.QUANTITY) ? 2 : 0;
        if (saying.size() <= at) {
            return List.of();
        }
        Token number = saying.at(at);
        boolean all = saying.isAny(0, Sense.THESE, Sense.ALL) || at == 0 && number.is(Sense.ALL);
        if (!all
                || !number.is(Kind.QUANTITY)
                || number.value() < 3
                || number.isAny(Sense.ROUGHLY, Sense.DURATION)
                || saying.is(0, Sense.OF_THEM)
                || before.isEmpty()
                || !isRightBefore(before.get(0), saying)
                || isTold(number, before)) {
            return List.of();
        }
        List<Token> parts = before.get(0).counts();
        double sum = OneKind.sum(parts);
        boolean whole = parts.size() > 1
                && areParts(parts, number)
                && !before.get(0).has(Sense.PARTLY, 0, before.get(0).size());
        boolean near = Math.abs(sum - number.value()) <= Math.max(1, 0.12 * sum);
        return whole && near && sum > 2
                ? List.of(saying.reckoning(Reckoning.Kind.PARTS, number, sum, isJoined(before.get(0), parts)))
                : List.of();
    }

    private static boolean isRightBefore(SentenceTokens earlier, SentenceTokens saying) {
        return earlier.line().index() == saying.line().index();
    }

    private static boolean isTold(Token number, List<SentenceTokens> before) {
        return before.stream()
                .limit(REACH)
                .flatMap(earlier -> earlier.tokens().stream())
                .anyMatch(token -> token.value() == number.value() && !token.is(Kind.WORD));
    }

    /** Of its noun or of none; where it has none itself, each of a noun of its own. */
    private static boolean areParts(List<Token> parts, Token number) {
        if (parts.stream().anyMatch(part -> part.isAny(Sense.ROUGHLY, Sense.BOTH, Sense.DEFINITE))) {
            return false;
        }
        if (number.noun().isEmpty()) {
            return parts.size() == 2
                    && parts.stream().noneMatch(part -> part.noun().isEmpty());
        }
        boolean like = parts.stream()
                .allMatch(part ->
                        part.noun().isEmpty() || part.is(Sense.REST) || OneKind.isSame(part.noun(), number.noun()));
        return like && parts.stream().anyMatch(part -> OneKind.isSame(part.noun(), number.noun()));
    }

    /** An “and” before the last part, and no other sentence's end between them. */
    private static boolean isJoined(SentenceTokens earlier, List<Token> parts) {
        int first = earlier.tokens().indexOf(parts.get(0));
        int last = earlier.tokens().indexOf(parts.get(parts.size() - 1));
        return earlier.has(Sense.AND, first, last) || earlier.has(Sense.OR, first, last);
    }
}
