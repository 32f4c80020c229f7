package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Words that mean texts told elsewhere.
 *
 * @param number how many, where that is said; else 0
 */
record Anaphor(Which which, int number) {
    /** A sentence about every text of the report needs so many to be one. */
    private static final int FEWEST = 3;

    enum Which {
        /** “all four”, “both”, “they” */
        ALL,
        /** “the first two” */
        FIRST,
        /** “the last two” */
        LAST,
        /** “the three standards”, of the list or of the whole report */
        ANY
    }

    private static final Phrase<Token> THE = one(Sense.DEFINITE, Sense.DETERMINER);
    private static final Phrase<Optional<Token>> NUMBER = one(token ->
                    token.is(Kind.NUMBER) && token.value() == token.whole())
            .maybe();
    private static final Phrase<?> OF_THEM =
            either(one(Sense.OF_THEM), one(Sense.OF).then(THE)).maybe();

    private static final Phrase<Anaphor> END = either(THE.then(one(Sense.FIRST, Sense.FINAL)), one(Sense.FINAL))
            .with(NUMBER, (end, number) -> of(end.is(Sense.FIRST) ? Which.FIRST : Which.LAST, number))
            .where(end -> end.number() > 0)
            .before(OF_THEM);
    private static final Phrase<Anaphor> WHOLE = one(Sense.ALL)
            .maybe()
            .then(one(Sense.DEFINITE, Sense.THESE))
            .then(NUMBER)
            .before(one(Sense.QUALITY).many())
            .before(one(Sense.TEXTS))
            .map(number -> of(Which.ANY, number));
    private static final Phrase<Anaphor> EVERY = one(Sense.ALL, Sense.BOTH, Sense.EACH)
            .before(one(Sense.OF).maybe())
            .before(THE.maybe())
            .then(NUMBER)
            .before(OF_THEM)
            .map(number -> of(Which.ALL, number));
    private static final Phrase<Anaphor> THEY = one(Sense.PRONOUN)
            .where(word -> word.text().equalsIgnoreCase("they"))
            .before(one(Sense.ALL).maybe())
            .as(new Anaphor(Which.ALL, 0));

    /** At the beginning of a sentence. */
    static final Phrase<Anaphor> PHRASE = either(END, WHOLE, EVERY, THEY).before(not(one(Kind.TEXT)));

    private static Anaphor of(Which which, Optional<Token> number) {
        return new Anaphor(which, number.map(Token::whole).orElse(0));
    }

    /** None where the list above has another number. */
    List<ToldText> of(Line line, ListedTexts texts) {
        List<ToldText> above = texts.above(line);
        if (which == Which.ANY) {
            List<ToldText> all = texts.all();
            return all.size() < FEWEST || 4 * all.size() < 3 * texts.count() ? List.of() : all;
        }
        if (number > above.size() || which == Which.ALL && number > 0 && number != above.size()) {
            return List.of();
        }
        return switch (which) {
            case FIRST -> above.subList(0, number);
            case LAST -> above.subList(above.size() - number, above.size());
            default -> above;
        };
    }
}
