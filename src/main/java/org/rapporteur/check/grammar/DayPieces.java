package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Cuts a line finer than into tokens, as days are written: “3-5 June”, “2024-09-30” and “mid-2024” are figures, letters
 * and marks, each by itself.
 */
public final class DayPieces {
    private static final int LONGEST_FIGURES = 4;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> pieces = new ArrayList<>();

    private DayPieces(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Everything between two places but spaces, in its order. */
    public static List<Token> of(String text, int from, int to, Lexicon lexicon) {
        DayPieces reader = new DayPieces(text, lexicon);
        int at = from;
        while (at < to) {
            at = reader.next(at);
        }
        return reader.pieces;
    }

    private int next(int at) {
        char sign = text.charAt(at);
        if (Character.isDigit(sign)) {
            return figures(at);
        }
        if (Character.isLetter(sign)) {
            return word(at);
        }
        return sign == ' ' || sign == '\t' ? at + 1 : add(mark(sign), Set.of(), 0, at, at + 1);
    }

    private static Kind mark(char sign) {
        return switch (sign) {
            case ',' -> Kind.COMMA;
            case '-', '\u2013', '\u2014' -> Kind.DASH;
            default -> Kind.OTHER;
        };
    }

    /** “2024”, “1st”; with other letters behind them they are a code. */
    private int figures(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int to = endOfWord(end);
        boolean ordinal = to > end && lexicon.ordinalEndings().contains(text.substring(end, to));
        if (end - from > LONGEST_FIGURES || to > end && !ordinal) {
            return add(Kind.CODE, Set.of(), 0, from, to);
        }
        int value = Integer.parseInt(text, from, end, 10);
        return add(ordinal ? Kind.ORDINAL : Kind.NUMBER, Set.of(), value, from, to);
    }

    private int endOfWord(int from) {
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to;
    }

    private int word(int from) {
        int to = endOfWord(from);
        String word = text.substring(from, to);
        Lexicon.Entry entry = lexicon.find(word.toLowerCase(lexicon.language()), word);
        if (entry == null) {
            return add(Kind.WORD, Set.of(), 0, from, to);
        }
        boolean pointed = entry.senses().contains(Sense.MONTH)
                && entry.senses().contains(Sense.ABBREVIATION)
                && to < text.length()
                && text.charAt(to) == '.';
        return add(Kind.WORD, entry.senses(), entry.value(), from, pointed ? to + 1 : to);
    }

    private int add(Kind kind, Set<Sense> senses, double value, int from, int to) {
        pieces.add(new Token(kind, text.substring(from, to), senses, value, from, to));
        return to;
    }
}
