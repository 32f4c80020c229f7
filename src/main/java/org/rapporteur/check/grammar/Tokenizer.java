package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.check.grammar.Token.Kind;

/** Cuts a line into tokens, once from its beginning to its end, and joins those that are one word of the lexicon. */
public final class Tokenizer {
    private final Lexicon lexicon;
    private final String text;
    private final List<Token> raw = new ArrayList<>();
    private final Map<Character, Integer> closings = new HashMap<>();

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Every letter that is no space is in one token. */
    public static List<Token> read(String text, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return new Joining(tokenizer.raw, text, lexicon).joined();
    }

    private int next(int at) {
        char sign = text.charAt(at);
        if (sign == '\t') {
            return add(Kind.CELL, at, at + 1);
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return at + 1;
        }
        if (Character.isLetterOrDigit(sign)) {
            return word(at);
        }
        int closing = closing(sign) == 0 ? text.length() : closing(closing(sign), at + 1);
        if (closing > at + 1 && closing < text.length()) {
            return add(Kind.TITLE, at, closing + 1);
        }
        return add(mark(at, sign), at, at + 1);
    }

    /** Where the next of these signs stands, the length of the text where none does: each part is looked through once. */
    private int closing(char sign, int from) {
        int known = closings.getOrDefault(sign, -1);
        if (known >= from) {
            return known;
        }
        int found = text.indexOf(sign, from);
        int at = found < 0 ? text.length() : found;
        closings.put(sign, at);
        return at;
    }

    private static char closing(char sign) {
        return switch (sign) {
            case '\u201c', '\u201e' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            case '"' -> '"';
            default -> 0;
        };
    }

    private Kind mark(int at, char sign) {
        return switch (sign) {
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '.', '!', '?' -> endsSentence(at) ? Kind.STOP : Kind.OTHER;
            case '\u2013', '\u2014', '-' -> between(at) ? Kind.SPAN : Kind.DASH;
            case '+' -> Kind.PLUS;
            case '=' -> Kind.EQUALS;
            default -> Kind.OTHER;
        };
    }

    private boolean between(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean endsSentence(int at) {
        if (!raw.isEmpty() && isAbbreviation(raw.get(raw.size() - 1), at)) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && text.charAt(next) != ' ' && text.charAt(next) != '\t') {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isClosing(char sign) {
        return sign == ')' || sign == '"' || sign == '\u201d' || sign == '\'' || sign == ']' || sign == '\u00bb';
    }

    private boolean isAbbreviation(Token before, int at) {
        return before.to() == at
                && !isLast(at)
                && !beginsSentence(at + 1)
                && (before.is(Sense.ABBREVIATION) || before.text().length() == 1 && before.isCapital());
    }

    private boolean isLast(int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length();
    }

    /** Whether a small word with a capital follows: “… and 1 Suppl. By date: …”, not “Mr. The”. */
    private boolean beginsSentence(int from) {
        int begin = from;
        while (begin < text.length() && text.charAt(begin) == ' ') {
            begin++;
        }
        int end = begin;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean capital = end > begin + 1 && Character.isUpperCase(text.charAt(begin));
        Set<Sense> senses = capital ? senses(text.substring(begin, end)) : Set.of();
        return senses.contains(Sense.PREPOSITION)
                || senses.contains(Sense.DETERMINER)
                || senses.contains(Sense.PRONOUN);
    }

    /** Letters and figures with what may stand inside a word: points and hyphens, where a letter or figure follows. */
    private int word(int from) {
        int to = from + 1;
        while (to < text.length() && goesOn(from, to)) {
            to++;
        }
        boolean elided = lexicon.isElided() && to < text.length() && text.charAt(to) == '\'';
        return add(from, elided || isWithPoint(from, to) ? to + 1 : to);
    }

    /** “i.e.”, whose point is of the word unless it ends the sentence. */
    private boolean isWithPoint(int from, int to) {
        return to < text.length()
                && text.charAt(to) == '.'
                && lexicon.isWithPoint(text.substring(from, to + 1))
                && to + 2 < text.length()
                && !Character.isUpperCase(text.charAt(to + 2));
    }

    private boolean goesOn(int from, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || sign == '_') {
            return true;
        }
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean figures = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (sign) {
            case '\'' -> !lexicon.isElided();
            case '-', '.', '/', '&' -> true;
            case ',' -> figures && (isThousands(from, at) || lexicon.decimalSign() == ',');
            case ' ', '\u00a0', '\u202f' -> figures && isThousands(from, at);
            default -> false;
        };
    }

    /** “1 500”, “12,400”: up to three figures, a sign, and three figures that none follows. */
    private boolean isThousands(int from, int at) {
        int end = at + 4;
        boolean three = end <= text.length() && areFigures(at + 1, end);
        boolean last = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        int first = at;
        while (first > from && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        boolean begins = first == from || text.charAt(first - 1) == text.charAt(at);
        return three && last && begins && at - first <= 3 && !(text.charAt(at) == ' ' && isYear(from, at));
    }

    private boolean isYear(int from, int at) {
        return at - from == 4;
    }

    private boolean areFigures(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int add(int from, int to) {
        String words = text.substring(from, to);
        if (Character.isDigit(words.charAt(0))) {
            raw.add(Figures.read(words, from, lexicon));
        } else {
            raw.add(new Token(isCode(words) ? Kind.CODE : Kind.WORD, words, senses(words), 0, from, to));
        }
        return to;
    }

    private static boolean isCode(String words) {
        for (int at = 1; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (Character.isDigit(sign) || sign == '.' || sign == '_') {
                return true;
            }
        }
        return false;
    }

    private Set<Sense> senses(String words) {
        Lexicon.Entry entry = lexicon.find(words.toLowerCase(lexicon.language()), words);
        return entry == null ? Set.of() : entry.senses();
    }

    private int add(Kind kind, int from, int to) {
        raw.add(new Token(kind, text.substring(from, to), Set.of(), 0, from, to));
        return to;
    }
}
