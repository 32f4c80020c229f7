package org.rapporteur.check.grammar;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.check.grammar.Token.Kind;

/** Nouns with numbers that are names: “Study Groups 5, 11 and 13”, “Documents 102 to 107”, “Question 7/13”. */
final class NumberedPhrases {
    private final String text;
    private final Lexicon lexicon;

    NumberedPhrases(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Phrase<Token> names() {
        Phrase<Token> number = one(NumberedPhrases::isNumber).before(not(one(NumberedPhrases::isNoun)));
        Phrase<Token> and = either(one(Kind.COMMA).before(one(Sense.AND).maybe()), one(Sense.AND), one(Sense.OR));
        Phrase<Token> to = either(one(Kind.SPAN), one(Sense.TO), one(Kind.DASH));
        Phrase<List<Token>> span = number.with(to.then(number), List::of).where(NumberedPhrases::isSpan);
        Phrase<List<List<Token>>> numbers =
                Phrase.<List<Token>>either(span, number.map(List::of)).parted(and);
        Phrase<Token> several = one(Sense.NUMBERED_ALL).with(numbers, this::several);
        // “Suppl. 84”
        Phrase<Token> shortened = one(token -> token.is(Sense.ABBREVIATION) && token.isCapital())
                .before(one(token -> token.is(Kind.OTHER) && token.text().equals(".")));
        Phrase<Token> single =
                either(one(Sense.NUMBERED), shortened).with(one(NumberedPhrases::isNumber), this::single);
        Phrase<Token> written =
                one(token -> token.is(Kind.CODE) && isGroup(token.text())).map(this::group);
        return either(several, single, written);
    }

    private static boolean isNumber(Token token) {
        boolean figures = Character.isDigit(token.text().charAt(0));
        return figures && (token.is(Kind.NUMBER) || token.is(Kind.CODE));
    }

    private static boolean isNoun(Token token) {
        boolean word = token.is(Kind.WORD) && token.senses().isEmpty();
        return word || token.is(Sense.PERCENT) || token.is(Sense.MONTH) || token.is(Sense.NUMBERED_ALL);
    }

    private static boolean isSpan(List<Token> ends) {
        boolean numbers = ends.get(0).is(Kind.NUMBER) && ends.get(1).is(Kind.NUMBER);
        return numbers
                && ends.get(1).value() > ends.get(0).value()
                && ends.get(1).value() < ends.get(0).value() + 1_000;
    }

    /** “SG13” */
    private boolean isGroup(String code) {
        int letters = 0;
        while (letters < code.length() && Character.isLetter(code.charAt(letters))) {
            letters++;
        }
        boolean figures = letters < code.length() && code.chars().skip(letters).allMatch(Character::isDigit);
        return figures && lexicon.isGroup(code.substring(0, letters));
    }

    private Token group(Token code) {
        return named(code, code, code, 1, Set.of(Sense.GROUP));
    }

    private Token named(Token noun, Token first, Token last, int names, Set<Sense> senses) {
        String words = text.substring(first.from(), last.to());
        String kind = noun.text().toLowerCase(Locale.ROOT);
        return new Token(Kind.NAMES, words, senses, names, kind, first.from(), last.to());
    }

    private Token several(Token noun, List<List<Token>> numbers) {
        int names = 0;
        for (List<Token> one : numbers) {
            names += one.size() == 1 ? 1 : one.get(1).whole() - one.get(0).whole() + 1;
        }
        List<Token> last = numbers.get(numbers.size() - 1);
        return named(noun, noun, last.get(last.size() - 1), names, noun.senses());
    }

    private Token single(Token noun, Token number) {
        return named(noun, noun, number, 1, noun.senses());
    }
}
