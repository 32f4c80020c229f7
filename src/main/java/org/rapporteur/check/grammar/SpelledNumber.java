package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers written in several words are one: “one thousand three hundred and eighty-two”; “three hundred” alone is a round one. */
final class SpelledNumber {
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    private final String text;

    private SpelledNumber(String text) {
        this.text = text;
    }

    /** The tokens of a line, those of one number joined. */
    static List<Token> joined(String text, List<Token> tokens) {
        SpelledNumber reader = new SpelledNumber(text);
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); ) {
            Found<Token> number = isSpelled(tokens.get(at)) ? reader.exact(tokens, at) : null;
            joined.add(number == null ? tokens.get(at) : number.value());
            at = number == null ? at + 1 : number.next();
        }
        return joined;
    }

    private static boolean isSpelled(Token token) {
        return token.is(Kind.NUMBER)
                && token.is(Sense.CARDINAL)
                && Character.isLetter(token.text().charAt(0));
    }

    /** What has more than a number and its hundreds or thousands. */
    private @Nullable Found<Token> exact(List<Token> tokens, int from) {
        double sum = 0;
        int at = from;
        for (double scale : new double[] {THOUSAND, HUNDRED}) {
            if (is(tokens, at + 1, scale) && isSpelled(tokens.get(at))) {
                sum += tokens.get(at).value() * scale;
                at += 2;
            }
        }
        if (isHundred(tokens, at)) {
            sum += tokens.get(at).value();
            at++;
        }
        int last = at < tokens.size() && tokens.get(at).is(Sense.AND) ? at + 1 : at;
        boolean rest = at > from
                && last < tokens.size()
                && isSpelled(tokens.get(last))
                && tokens.get(last).value() < HUNDRED
                && !is(tokens, last + 1, HUNDRED)
                && !is(tokens, last + 1, THOUSAND);
        return rest ? joined(tokens, from, last, sum) : null;
    }

    /** “one hundred” is one word of the lexicon. */
    private static boolean isHundred(List<Token> tokens, int at) {
        return at < tokens.size() && isSpelled(tokens.get(at)) && tokens.get(at).value() == HUNDRED;
    }

    private Found<Token> joined(List<Token> tokens, int from, int last, double sum) {
        Token first = tokens.get(from);
        Token end = tokens.get(last);
        String words = text.substring(first.from(), end.to());
        Token number = new Token(Kind.NUMBER, words, end.senses(), sum + end.value(), first.from(), end.to());
        return new Found<>(number, last + 1);
    }

    private static boolean is(List<Token> tokens, int place, double scale) {
        return place < tokens.size()
                && (tokens.get(place).is(Sense.SCALE) || tokens.get(place).is(Sense.HUNDRED))
                && tokens.get(place).value() == scale;
    }
}
