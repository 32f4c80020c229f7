package org.rapporteur.check.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The tokens of a line as numbers that count, adjectives and nouns of texts. */
record CountTokens(String text, List<Token> tokens, Lexicon lexicon) {
    private static final int ADJECTIVES = 6;
    private static final int NOUN_WORDS = 3;

    static boolean isNumber(Token token) {
        return token.is(Kind.NUMBER) && token.value() == token.whole();
    }

    boolean is(int at, Sense sense) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(sense);
    }

    /** Whether a number stands there that is no year, no name (“Question 7”) and no part of another. */
    boolean isCounting(int at) {
        Token number = tokens.get(at);
        boolean figures = Character.isDigit(number.text().charAt(0));
        boolean year = figures && number.text().length() == 4 && number.value() >= 1900 && number.value() < 2100;
        boolean part = is(at + 1, Sense.HUNDRED) || is(at + 1, Sense.SCALE);
        return isNumber(number) && !year && !part && (at == 0 || !goesOn(tokens.get(at - 1), number, figures));
    }

    private static boolean goesOn(Token before, Token number, boolean figures) {
        boolean named =
                before.isAny(Sense.NUMBERED, Sense.NUMBERED_ALL, Sense.GROUP) && (figures || before.isCapital());
        boolean digits = before.is(Kind.NUMBER)
                && before.text().length() < 4
                && Character.isDigit(before.text().charAt(0));
        boolean adjacent = before.to() == number.from()
                && (before.is(Kind.DASH) || before.is(Kind.SPAN) || before.is(Kind.OTHER) || before.is(Kind.COMMA));
        return named || digits || adjacent;
    }

    /** The noun of texts behind a number and its adjectives. */
    @Nullable
    Found<Noun> counted(int at) {
        boolean apart = at + 1 < tokens.size()
                && tokens.get(at + 1).from() > tokens.get(at).to() + 1;
        int end = apart ? at : Math.min(tokens.size(), at + 2 + ADJECTIVES);
        for (int place = at + 1; place < end; place++) {
            Found<Noun> noun = noun(place);
            if (noun != null && !isNamed(noun.next())) {
                return noun;
            }
            if (!mayBeAdjective(tokens.get(place))) {
                return null;
            }
        }
        return null;
    }

    /** “Work items”, “Technical Report”: the words there are one noun. */
    @Nullable
    Found<Noun> noun(int place) {
        for (int next = place + 1; next <= Math.min(tokens.size(), place + NOUN_WORDS); next++) {
            Noun noun = Nouns.of(
                    text.substring(
                            tokens.get(place).from(), tokens.get(next - 1).to()),
                    lexicon);
            if (noun != null) {
                return new Found<>(noun, next);
            }
        }
        return null;
    }

    /** “Supplement 59”, “Recommendation Y.3129” */
    private boolean isNamed(int place) {
        Token next = place < tokens.size() ? tokens.get(place) : null;
        return next != null
                && (Character.isDigit(next.text().charAt(0)) || ActMentions.isText(next) && !next.is(Kind.TITLE));
    }

    private static boolean mayBeAdjective(Token token) {
        boolean word = token.isWord() || token.is(Kind.CODE) || token.is(Kind.NUMBER);
        boolean act = token.is(Sense.DONE) && token.isAny(Sense.APPROVED, Sense.AGREED);
        boolean article =
                token.is(Sense.DETERMINER) && token.isAny(Sense.DEFINITE, Sense.SINGLE, Sense.THESE, Sense.POSSESSIVE);
        return word
                && !act
                && !article
                && !token.isAny(Sense.AND, Sense.OR, Sense.BE, Sense.RELATIVE, Sense.MONTH, Sense.GROUP, Sense.OF_THEM)
                && !token.isAny(Sense.PREPOSITION, Sense.AUXILIARY);
    }
}
