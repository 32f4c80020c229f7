package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** “41 in the regions + 5 online + 2 aboard other events = 48 workshops”, “10 = 4 + 6”. */
final class Equations {
    private Equations() {}

    static List<Reckoning> in(SentenceTokens saying) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 1; at < saying.size(); at++) {
            if (saying.is(at, Kind.MEASURE) && saying.at(at).value() > 0) {
                measured(saying, at).ifPresent(found::add);
            }
            if (!saying.is(at, Kind.EQUALS)) {
                continue;
            }
            List<Token> before = sum(saying, at - 1, -1);
            List<Token> behind = sum(saying, at + 1, 1);
            boolean after = before.size() > 1 && behind.size() == 1;
            List<Token> parts = after ? before : behind;
            if (parts.size() > 1 && Math.min(before.size(), behind.size()) == 1) {
                Token whole = after ? behind.get(0) : before.get(0);
                double sum = OneKind.sum(parts);
                found.add(saying.reckoning(Reckoning.Kind.PARTS, whole, sum, true));
            }
        }
        return found;
    }

    /** “412 pages: 96 + 38 + 44” */
    private static Optional<Reckoning> measured(SentenceTokens saying, int whole) {
        List<Token> parts = new ArrayList<>();
        boolean mark = saying.isAny(whole + 1, Kind.COLON, Kind.OPEN, Kind.DASH);
        int at = whole + 2;
        while (mark
                && (saying.is(at, Kind.QUANTITY)
                        || saying.is(at, Kind.MEASURE) && saying.at(at).value() > 0)) {
            parts.add(saying.at(at));
            at += saying.is(at + 1, Kind.PLUS) ? 2 : 1;
        }
        boolean joined = parts.size() > 1 && at - whole - 2 == 2 * parts.size() - 1 && !saying.is(at, Kind.EQUALS);
        return joined && !saying.is(whole, Sense.ROUGHLY)
                ? Optional.of(saying.reckoning(Reckoning.Kind.PARTS, saying.at(whole), OneKind.sum(parts), true))
                : Optional.empty();
    }

    /** The numbers on one side, a plus between each two, other words around them. */
    private static List<Token> sum(SentenceTokens saying, int from, int step) {
        List<Token> numbers = new ArrayList<>();
        boolean plus = true;
        for (int at = from; at >= 0 && at < saying.size(); at += step) {
            if (step < 0 && saying.is(at, Kind.CLOSE)) {
                // “–7 completed (6 by consent + 1 by agreement) = 12”
                return List.of();
            }
            if (isMinus(saying, at)) {
                return List.of();
            }
            if (saying.is(at, Kind.PLUS)) {
                plus = true;
            } else if (saying.is(at, Kind.QUANTITY) && plus) {
                numbers.add(saying.at(at));
                plus = false;
            } else if (saying.isAny(at, Kind.QUANTITY, Kind.COLON, Kind.EQUALS, Kind.SEMICOLON)) {
                break;
            }
        }
        return numbers;
    }

    /** “17 – 6 + 3” */
    private static boolean isMinus(SentenceTokens saying, int at) {
        boolean dash = saying.isAny(at, Kind.DASH, Kind.SPAN);
        return dash && saying.is(at - 1, Kind.QUANTITY) && saying.is(at + 1, Kind.QUANTITY);
    }
}
