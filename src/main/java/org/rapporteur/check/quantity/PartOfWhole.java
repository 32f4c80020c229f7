package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/**
 * A part of a number: “nine from Africa”, “the other five”, “SG5: 3”.
 *
 * @param number null for “the rest”
 * @param tail what is said of it behind its number and noun
 * @param rest whether it is said to be what the others leave
 * @param named whether the name stands before the number
 * @param of the whole it is said to be of, “nine of the 15”, or null
 */
record PartOfWhole(
        @Nullable Token number,
        List<Token> tail,
        boolean rest,
        boolean named,
        @Nullable Token of) {

    /** One that is not understood. */
    static final PartOfWhole UNKNOWN = new PartOfWhole(null, List.of(), false, false, null);

    /** “a research institute” */
    static PartOfWhole single(Token article, Token noun) {
        String words = article.text() + " " + noun.text();
        Token one = new Token(Token.Kind.QUANTITY, words, Set.of(), 1, noun.text(), article.from(), noun.to());
        return new PartOfWhole(one, List.of(), false, false, null);
    }

    double value() {
        return number == null ? 0 : number.value();
    }

    String noun() {
        return number == null ? "" : number.noun();
    }

    /** How what is said of it begins: parts of one whole begin alike. */
    String lead() {
        for (Token token : tail) {
            if (token.is(Sense.APART)) {
                return "apart";
            }
            if (!token.isAny(Sense.BE, Sense.AUXILIARY, Sense.OF_THEM, Sense.EACH)) {
                return token.is(Sense.PREPOSITION) ? token.text().toLowerCase(Locale.ROOT) : "word";
            }
        }
        return number != null && number.is(Sense.APART) ? "apart" : tail.isEmpty() ? "" : "verb";
    }

    /** “20 of them as amended”: behind another part it is one of that. */
    boolean isOfThem() {
        return !tail.isEmpty() && tail.get(0).is(Sense.OF_THEM) || number != null && number.is(Sense.OF_THEM);
    }
}
