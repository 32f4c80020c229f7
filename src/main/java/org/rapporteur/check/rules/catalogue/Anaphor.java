package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
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
        NONE,
        /** A colon before the list. */
        BELOW,
        /** “all four”, “both”, “they” */
        ALL,
        /** “the first two” */
        FIRST,
        /** “the last two” */
        LAST,
        /** “the three standards”, of the list or of the whole report */
        ANY,
        /** “eight Recommendations”, where the report has so many */
        COUNTED,
        /** “the newest of them” */
        NEWEST,
        OLDEST
    }

    static final Anaphor NONE = new Anaphor(Which.NONE, 0);
    static final Anaphor BELOW = new Anaphor(Which.BELOW, 0);

    private static final Phrase<Token> THE = one(Sense.DEFINITE, Sense.DETERMINER);
    private static final Phrase<Optional<Token>> NUMBER = one(token ->
                    token.is(Kind.NUMBER) && token.value() == token.whole())
            .maybe();
    /** “of them”, but not “of these meetings” */
    private static final Phrase<?> OF_THEM = either(
            one(Sense.OF_THEM)
                    .before(not(one(word -> word.isWord() && word.senses().isEmpty()))),
            one(Sense.OF, Sense.AMONG)
                    .then(one(Sense.DEFINITE, Sense.ALL, Sense.THESE, Sense.PRONOUN))
                    .before(one(Sense.TEXTS).maybe()));

    private static final Phrase<?> OF_LIST =
            either(OF_THEM, one(Sense.TEXTS), one(word -> word.text().equals("one")));

    private static final Phrase<?> TOP = either(THE.then(one(Sense.FIRST)), one(Sense.FIRST));
    private static final Phrase<?> BOTTOM = either(THE.then(one(Sense.FINAL)), one(Sense.FINAL));
    private static final Phrase<Anaphor> EXTREME = either(
            THE.then(one(Sense.NEWEST)).before(OF_LIST.maybe()).as(new Anaphor(Which.NEWEST, 0)),
            BOTTOM.then(OF_LIST).as(new Anaphor(Which.NEWEST, 0)),
            THE.then(one(Sense.OLDEST)).before(OF_LIST.maybe()).as(new Anaphor(Which.OLDEST, 0)),
            TOP.then(OF_LIST).as(new Anaphor(Which.OLDEST, 0)));
    private static final Phrase<Anaphor> END = either(
                    TOP.then(NUMBER).map(number -> of(Which.FIRST, number)),
                    BOTTOM.then(NUMBER).map(number -> of(Which.LAST, number)))
            .where(end -> end.number() > 0)
            .before(OF_THEM.maybe());
    private static final Phrase<Anaphor> WHOLE = either(
                    one(Sense.ALL).then(one(Sense.DEFINITE, Sense.THESE)), one(Sense.DEFINITE, Sense.THESE))
            .then(NUMBER)
            .before(one(Sense.QUALITY).many())
            .before(one(Sense.TEXTS))
            .map(number -> of(Which.ANY, number));
    private static final Phrase<Anaphor> EVERY = one(Sense.ALL, Sense.BOTH, Sense.EACH)
            .before(one(Sense.OF).maybe())
            .before(THE.maybe())
            .then(NUMBER)
            .before(OF_THEM.maybe())
            .map(number -> of(Which.ALL, number));
    private static final Phrase<Anaphor> THEY =
            one(Sense.THEY).before(one(Sense.ALL).maybe()).as(new Anaphor(Which.ALL, 0));

    private static final Phrase<Anaphor> COUNTED = one(token -> token.is(Kind.NUMBER) && token.value() == token.whole())
            .before(one(Sense.QUALITY).many())
            .before(one(Sense.TEXTS))
            .map(number -> of(Which.COUNTED, Optional.of(number)));

    /** At the beginning of a sentence. */
    static final Phrase<Anaphor> PHRASE = either(END, EXTREME, WHOLE, EVERY, THEY);

    private static Anaphor of(Which which, Optional<Token> number) {
        return new Anaphor(which, number.map(Token::whole).orElse(0));
    }

    /**
     * “The newest of them” nearest before a place; else that with which the sentence begins.
     *
     * @param whole whether the sentence is about nothing else
     */
    static Anaphor at(List<Token> tokens, int begin, int place, boolean whole) {
        for (int at = place - 1; at >= begin; at--) {
            Found<Anaphor> extreme = EXTREME.at(tokens, at);
            if (extreme != null) {
                return extreme.value();
            }
        }
        Found<Anaphor> begins = whole ? PHRASE.at(tokens, begin) : null;
        return begins == null ? counted(tokens, begin) : begins.value();
    }

    private static Anaphor counted(List<Token> tokens, int begin) {
        return IntStream.range(begin, tokens.size())
                .mapToObj(at -> COUNTED.at(tokens, at))
                .flatMap(Stream::ofNullable)
                .map(Found::value)
                .findFirst()
                .orElse(NONE);
    }

    /** None where the list above has another number. */
    List<ToldText> of(Line line, ListedTexts texts) {
        return switch (which) {
            case NONE -> List.of();
            case BELOW -> texts.below(line);
            case ANY, COUNTED -> whole(texts);
            default -> part(texts.above(line));
        };
    }

    private List<ToldText> whole(ListedTexts texts) {
        List<ToldText> all = texts.all();
        boolean counted = which == Which.COUNTED && number != all.size();
        return counted || all.size() < FEWEST || 4 * all.size() < 3 * texts.count() ? List.of() : all;
    }

    private List<ToldText> part(List<ToldText> list) {
        if (number > list.size() || which == Which.ALL && number > 0 && number != list.size()) {
            return List.of();
        }
        return switch (which) {
            case FIRST -> list.subList(0, number);
            case LAST -> list.subList(list.size() - number, list.size());
            default -> list;
        };
    }
}
