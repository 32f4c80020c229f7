package org.rapporteur.check.grammar;

import java.util.Set;
import org.rapporteur.check.grammar.Token.Kind;

/** Tells a number written in figures from a code that begins with one. */
final class Figures {
    private static final int LONGEST = 9;

    private Figures() {}

    static Token read(String words, int from, Lexicon lexicon) {
        int to = from + words.length();
        int end = 0;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        boolean ordinal =
                end < words.length() && end <= 4 && lexicon.ordinalEndings().contains(words.substring(end));
        if (ordinal) {
            int value = Integer.parseInt(words.substring(0, end));
            return new Token(Kind.ORDINAL, words, Set.of(Sense.ORDINAL), value, from, to);
        }
        String plain = plain(words, lexicon.decimalSign());
        return plain.isEmpty()
                ? new Token(Kind.CODE, words, Set.of(), 0, from, to)
                : new Token(Kind.NUMBER, words, Set.of(), Double.parseDouble(plain), from, to);
    }

    /** Figures with a point for the decimals, empty if it is no number. */
    private static String plain(String words, char decimalSign) {
        StringBuilder plain = new StringBuilder();
        boolean decimals = false;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (Character.isDigit(sign)) {
                // Figures of any script, “１２３”
                plain.append(Character.digit(sign, 10));
            } else if (sign == decimalSign && !decimals && words.length() - at <= 3) {
                plain.append('.');
                decimals = true;
            } else if (sign != ',' && sign != '\'' && !Character.isSpaceChar(sign)) {
                return "";
            }
        }
        return plain.length() > LONGEST ? "" : plain.toString();
    }
}
