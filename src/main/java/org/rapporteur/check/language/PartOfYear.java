package org.rapporteur.check.language;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.Map;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Token;

/** Words for a part of a year, taken widely: “early” is up to April. */
record PartOfYear(int firstMonth, int lastMonth) {
    private static final PartOfYear BEGINNING = new PartOfYear(1, 4);
    private static final PartOfYear MIDDLE = new PartOfYear(4, 9);
    private static final PartOfYear END = new PartOfYear(9, 12);

    private static final Map<String, PartOfYear> KNOWN = Map.of(
            "beginning",
            BEGINNING,
            "start",
            BEGINNING,
            "early",
            BEGINNING,
            "middle",
            MIDDLE,
            "mid",
            MIDDLE,
            "end",
            END,
            "late",
            END);

    static final Phrase<PartOfYear> WORDS = either(
            one(token -> KNOWN.containsKey(token.text())).map(token -> KNOWN.get(token.text())),
            half("first", new PartOfYear(1, 6)),
            half("second", new PartOfYear(7, 12)));

    private static Phrase<PartOfYear> half(String word, PartOfYear part) {
        return is(word).then(is("half")).map(half -> part);
    }

    private static Phrase<Token> is(String word) {
        return one(token -> token.text().equals(word));
    }
}
