package org.rapporteur.check.rules.catalogue;

import java.util.Optional;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Line;

/**
 * A day or a group that stands near a text in its line.
 *
 * @param token of kind {@link Kind#DAY} or {@link Kind#GROUPS}
 */
record Fact(TypedLine line, Token token, Means means) {

    /** How it is known that it belongs to the text. */
    enum Means {
        /** A verb of approval leads from the text to it. */
        SAID,
        /** Nothing but words without weight stands between. */
        BESIDE,
        /** A phrase leads from it to the text: “Recommendations of SG12, E.805”. */
        LEADING,
        /** A colon or dash stands between: “SG5 – L.1328 and L.1510”. */
        HEADING,
        /** It is the bracket in which the item of the text ends. */
        ENDING
    }

    boolean isBehind() {
        return means == Means.SAID || means == Means.BESIDE;
    }

    /** The group that it is, if it is one group of ITU-T. */
    Optional<String> group() {
        return token.is(Kind.GROUPS) ? line.group(token) : Optional.empty();
    }

    /** The day or month that it is. */
    Optional<ToldDay> day() {
        return token.is(Kind.DAY) ? Optional.of(new ToldDay(line.line(), line.day(token))) : Optional.empty();
    }

    /** Whether a day is told with its year. */
    static boolean isDated(Line line, DateSpan span) {
        return line.text()
                        .substring(span.from(), span.to())
                        .chars()
                        .filter(Character::isDigit)
                        .count()
                >= 4;
    }

    static boolean isShort(DateSpan span) {
        boolean day = span.first().equals(span.last());
        boolean month = span.first().getDayOfMonth() == 1
                && span.last().equals(span.first().plusMonths(1).minusDays(1));
        return day || month;
    }
}
