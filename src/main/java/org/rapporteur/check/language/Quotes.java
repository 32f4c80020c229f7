package org.rapporteur.check.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where quotation marks open and close in a line. */
public final class Quotes {

    /** @param from place of the opening mark; @param to behind the closing one */
    public record Quote(int from, int to) {}

    private final Map<Integer, Quote> quotes = new HashMap<>();
    private final BitSet inside = new BitSet();

    public Quotes(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (open < 0 && isOpening(letter)) {
                open = i;
            } else if (open >= 0 && letter == '"' && opensInside(text, i)) {
                i = text.indexOf('"', i + 1);
            } else if (open >= 0 && closes(text.charAt(open), letter)) {
                quotes.put(open, new Quote(open, i + 1));
                inside.set(open, i + 1);
                open = -1;
            } else if (open >= 0 && letter == '\u201c') {
                open = i; // the mark before was never closed
            }
        }
    }

    /** “Appendix I - Software "EMF-estimator" v8.0”: a straight mark between a space and a letter opens another pair. */
    private static boolean opensInside(String text, int place) {
        if (text.charAt(place - 1) != ' ' || place + 1 >= text.length()) {
            return false;
        }
        int inner = text.indexOf('"', place + 1);
        if (inner < 0 || !Character.isLetterOrDigit(text.charAt(place + 1))) {
            return false;
        }
        for (int i = inner + 1; i < text.length() && text.charAt(i) != '\u201c'; i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\u201d') {
                return text.charAt(i - 1) != ' ';
            }
        }
        return false;
    }

    private static boolean isOpening(char letter) {
        return letter == '\u201c' || letter == '\u201e' || letter == '\u00ab' || letter == '"';
    }

    /** Typists mix both kinds of marks in one title. */
    private static boolean closes(char opening, char letter) {
        return opening == '\u00ab'
                ? letter == '\u00bb'
                : letter == '\u201d' || letter == '"' || (opening == '\u201e' && letter == '\u201c');
    }

    boolean any() {
        return !quotes.isEmpty();
    }

    /** The quotation that closes right before this place, or null. */
    @org.jspecify.annotations.Nullable
    Quote closingAt(int place) {
        return place > 0 && inside.get(place - 1)
                ? quotes.values().stream()
                        .filter(quote -> quote.to() == place)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Every quotation, in no order. */
    public Stream<Quote> all() {
        return quotes.values().stream();
    }

    /** Whether this place is inside quotation marks. */
    public boolean hold(int place) {
        return inside.get(place);
    }

    /** The quotation that opens at this place, or null. */
    @org.jspecify.annotations.Nullable
    public Quote openingAt(int place) {
        return quotes.get(place);
    }
}
