package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Token.Kind;

/** Joins what belongs together: days, names with numbers, percentages, quantities with their nouns. */
public final class Chunks {
    private final List<Token> tokens;
    private final Phrase<Token> chunk;
    private final List<Token> joined = new ArrayList<>();

    private Chunks(String text, List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        DayPhrases days = new DayPhrases(text);
        NumberedPhrases numbered = new NumberedPhrases(text, lexicon);
        QuantityPhrases quantities = new QuantityPhrases(text, lexicon);
        chunk = Phrase.either(
                days.day(),
                numbered.names(),
                quantities.amount(),
                quantities.measure(),
                quantities.share(),
                quantities.quantity());
    }

    /** The tokens of a line, those that say one thing joined to one. */
    public static List<Token> of(String text, List<Token> tokens, Lexicon lexicon) {
        return new Chunks(text, SpelledNumber.joined(text, tokens), lexicon).joined();
    }

    private List<Token> joined() {
        int at = 0;
        while (at < tokens.size()) {
            Found<Token> found = mayBegin(tokens.get(at)) ? chunk.at(tokens, at) : null;
            joined.add(found == null ? tokens.get(at) : rough(found.value()));
            at = found == null ? at + 1 : found.next();
        }
        return joined;
    }

    /** No chunk begins with a word or mark that says nothing to the grammar. */
    private static boolean mayBegin(Token token) {
        return !token.senses().isEmpty() || token.is(Kind.NUMBER) || token.is(Kind.CODE) || token.is(Kind.ORDINAL);
    }

    /** What stands before a number says whether it is exact and whether it was told before. */
    private Token rough(Token token) {
        if (!token.is(Kind.QUANTITY) && !token.is(Kind.SHARE) || joined.isEmpty()) {
            return token;
        }
        Token before = joined.get(joined.size() - 1);
        Token second = joined.size() > 1 ? joined.get(joined.size() - 2) : before;
        Set<Sense> senses = new java.util.HashSet<>(token.senses());
        boolean rough =
                before.is(Sense.ROUGHLY) && !(before.is(Sense.PREPOSITION) && second.isWord() && isSmall(token));
        Token third = joined.size() > 2 ? joined.get(joined.size() - 3) : second;
        boolean compared = second.is(Sense.COMPARING) && third.is(Kind.QUANTITY)
                || before.is(Sense.COMPARING) && second.is(Kind.QUANTITY);
        if (!compared && (rough || before.is(Sense.DETERMINER) && second.is(Sense.ROUGHLY))) {
            senses.add(Sense.ROUGHLY);
        }
        if (before.is(Sense.DEFINITE)) {
            senses.add(Sense.DEFINITE);
        }
        if (before.is(Sense.FURTHER)) {
            senses.add(Sense.FURTHER);
        }
        return new Token(token.kind(), token.text(), senses, token.value(), token.noun(), token.from(), token.to());
    }

    /** “spread over seven countries”: no such number is meant to be rough. */
    private static boolean isSmall(Token number) {
        return number.value() < 20 && number.value() % 5 != 0;
    }

    static Token join(Kind kind, String text, Token first, Token last, double value) {
        String words = text.substring(first.from(), last.to());
        return new Token(kind, words, Set.of(), value, first.from(), last.to());
    }
}
