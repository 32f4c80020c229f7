package org.rapporteur.check.quantity;

import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** An item of a list that names several: “Supplements 39 and 55” are two. */
final class PluralItem {

    private PluralItem() {}

    static boolean is(Line item, ReportText report) {
        List<Token> tokens = report.tokens(item);
        // “Supplement 55, Technologies and their applications”: what follows is its title
        boolean one = !tokens.isEmpty()
                && tokens.get(0).is(Kind.NAMES)
                && tokens.get(0).value() == 1
                && tokens.size() > 1
                && tokens.get(1).is(Kind.COMMA);
        for (int at = 0; at < tokens.size() && !one; at++) {
            boolean names = tokens.get(at).is(Kind.NAMES) && tokens.get(at).value() > 1;
            if (names || joins(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(List<Token> tokens, int at) {
        if (at == 0 || at + 1 == tokens.size()) {
            return false;
        }
        boolean comma = tokens.get(at).is(Kind.COMMA)
                && tokens.get(at - 1).is(Kind.CODE)
                && tokens.get(at + 1).is(Kind.CODE);
        return (tokens.get(at).is(Sense.AND) || comma) && isName(tokens.get(at - 1)) && isName(tokens.get(at + 1));
    }

    private static boolean isName(Token token) {
        return token.isAny(Kind.CODE, Kind.NAMES) || token.isWord() && token.isCapital();
    }
}
