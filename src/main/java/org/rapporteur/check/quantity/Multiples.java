package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers that are so many times another: “36 were admitted, nine in each of four heats”. */
final class Multiples {
    /** How many words may stand between the number and the first factor. */
    private static final int NEAR = 8;

    private Multiples() {}

    static List<Reckoning> in(SentenceTokens saying) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 2; at + 2 < saying.size(); at++) {
            int each = saying.is(at + 1, Sense.EACH) ? at + 1 : at + 2;
            int factor =
                    saying.is(each + 2, Sense.DEFINITE) && !saying.is(each + 2, Kind.QUANTITY) ? each + 3 : each + 2;
            boolean said = saying.is(at, Kind.QUANTITY)
                    && saying.is(at - 1, Kind.COMMA)
                    && saying.is(each, Sense.EACH)
                    && saying.is(each + 1, Sense.OF)
                    && saying.is(factor, Kind.QUANTITY);
            List<Token> before = saying.counts(at);
            Token whole = before.isEmpty() ? null : before.get(before.size() - 1);
            if (said && whole != null && at - saying.tokens().indexOf(whole) <= NEAR) {
                double shown = saying.at(at).value() * saying.at(factor).value();
                boolean sure = !whole.is(Sense.ROUGHLY) && Math.abs(whole.value() - shown) <= 0.3 * shown;
                found.add(saying.reckoning(Reckoning.Kind.PARTS, whole, shown, sure));
            }
        }
        return found;
    }
}
