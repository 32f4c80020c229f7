package org.rapporteur.check.grammar;

import java.util.HashSet;
import java.util.Set;

/**
 * A word, a number, a mark, or several of them that are one: “Study Group”, “twenty-one”, a title in quotation marks.
 *
 * @param text as written, plain letters
 * @param value of numbers and ordinals; of months and weekdays their number from 1; else 0
 * @param noun of quantities what is counted, in small letters without adjectives: “recommendations”; else empty
 * @param from where it begins in the line
 */
public record Token(Kind kind, String text, Set<Sense> senses, double value, String noun, int from, int to) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        /** “20th”, “third”. */
        ORDINAL,
        /** Letters with figures or points, a designation or code: “Y.3173”, “SG13”, “2024-09-30”, “9/2”. */
        CODE,
        /** Words in quotation marks. */
        TITLE,
        OPEN,
        CLOSE,
        COMMA,
        SEMICOLON,
        COLON,
        /** Ends a sentence. */
        STOP,
        DASH,
        /** A dash between numbers. */
        SPAN,
        PLUS,
        EQUALS,
        /** The border between two cells of a table. */
        CELL,
        OTHER,
        /** A number with what it counts, where that is said: “22 draft Recommendations”. */
        QUANTITY,
        /** “40 per cent”. */
        SHARE,
        /** Names with numbers: “Supplements 7 and 8”, “Documents 102 to 107”; the value is how many. */
        NAMES,
        /** Days, months or years; the value is how many are told apart. */
        DAY,
        /** A number that measures: “2.4 GHz”, “14:30”. */
        MEASURE,
        /** A text with its title; the value says which of those of its line. */
        TEXT,
        /** Study groups named together; the value says which names of its line. */
        GROUPS
    }

    Token(Kind kind, String text, Set<Sense> senses, double value, int from, int to) {
        this(kind, text, senses, value, "", from, to);
    }

    public Token {
        senses = Set.copyOf(senses);
    }

    /** The same number of each of several. */
    public Token times(double several) {
        Set<Sense> others = new HashSet<>(senses);
        others.remove(Sense.EACH);
        return new Token(kind, text, others, value * several, noun, from, to);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(Sense sense) {
        return senses.contains(sense);
    }

    public boolean isAny(Sense... several) {
        for (Sense sense : several) {
            if (senses.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    public boolean isAny(Kind... several) {
        for (Kind other : several) {
            if (kind == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a number that counts things or adds up money, and no length of time. */
    public boolean isCount() {
        return kind == Kind.QUANTITY && !is(Sense.DURATION);
    }

    /** Not “about 40”. */
    public boolean isExact() {
        return !is(Sense.ROUGHLY);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Of numbers that count. */
    public int whole() {
        return (int) value;
    }
}
