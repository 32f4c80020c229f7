package org.rapporteur.check.quantity;

import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What came or went and the numbers before and after it: “With the two newcomers, the number rose from 139 to 141”. */
final class NamedChange {
    private NamedChange() {}

    static List<Reckoning> in(SentenceTokens saying) {
        int from = -1;
        for (int at = 1; at + 2 < saying.size() && from < 0; at++) {
            boolean span = saying.is(at - 1, Sense.FROM)
                    && saying.is(at, Kind.QUANTITY)
                    && saying.is(at + 1, Sense.TO)
                    && saying.is(at + 2, Kind.QUANTITY);
            from = span ? at : from;
        }
        List<Token> named = from < 0 ? List.of() : saying.counts(from);
        boolean one = named.size() == 1
                && saying.tokens().subList(saying.tokens().indexOf(named.get(0)), from).stream()
                        .noneMatch(token -> token.is(Sense.AND) || token.is(Kind.SEMICOLON));
        return one && isChange(named.get(0)) && saying.counts().size() == 3
                ? List.of(reckoning(saying, saying.at(from), saying.at(from + 2), named.get(0)))
                : List.of();
    }

    private static boolean isChange(Token named) {
        boolean moved = named.isAny(Sense.GAINED, Sense.LOST, Sense.FURTHER);
        return moved && !named.is(Sense.ROUGHLY) && !named.noun().isEmpty();
    }

    private static Reckoning reckoning(SentenceTokens saying, Token before, Token after, Token change) {
        double shown = before.value() + Math.signum(after.value() - before.value()) * change.value();
        boolean exact = !before.is(Sense.ROUGHLY) && !after.is(Sense.ROUGHLY);
        boolean near = Math.abs(shown - after.value()) <= Math.max(2, 0.1 * shown);
        return saying.reckoning(Reckoning.Kind.CHANGE, after, shown, exact && near);
    }
}
