package org.rapporteur.check.rules.catalogue;

import java.util.Optional;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * A day or a group that belongs to a text by where it stands.
 *
 * @param token of kind {@link Kind#DAY} or {@link Kind#GROUPS}, or the number of a group
 * @param place what it shares with facts of other texts: the column, the list, the heading
 */
record Fact(TypedLine line, Token token, Means means, String place) {

    /** How it is known that it belongs to the text. */
    enum Means {
        /** A verb of approval leads from the text to it. */
        SAID,
        /** Nothing but words without weight stands between. */
        BESIDE,
        /** A phrase leads from it to the text: “Recommendations of SG12, E.805”. */
        LEADING,
        /** Its column, or the words before it in a line of its own, say what it is. */
        NAMED,
        /** It is the bracket in which the item of the text ends. */
        ENDING,
        /** It is a cell of the row. */
        CELL,
        /** A colon or dash stands between: “SG5 – L.1328 and L.1510”. */
        HEADING,
        /** The heading over the text begins with it. */
        OVER
    }

    boolean is(Means... several) {
        for (Means one : several) {
            if (means == one) {
                return true;
            }
        }
        return false;
    }

    Fact as(Means other) {
        return new Fact(line, token, other, place);
    }

    boolean isDay() {
        return token.is(Kind.DAY);
    }

    /** The group that it is, if it is one group of ITU-T. */
    Optional<String> group() {
        if (token.is(Kind.NUMBER)) {
            return Optional.of("SG" + token.whole());
        }
        return token.is(Kind.GROUPS) ? line.group(token) : Optional.empty();
    }

    /** The day or month that it is. */
    Optional<ToldDay> day() {
        return isDay() ? Optional.of(new ToldDay(line.line(), line.day(token))) : Optional.empty();
    }
}
