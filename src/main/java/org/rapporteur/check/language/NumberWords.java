package org.rapporteur.check.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers from zero to ninety-nine in English words, and figures up to a million with or without separators. */
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    /** Matches every number this reads. */
    public static final String ANY = "(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d{1,6}|(?:" + String.join("|", TENS)
            + ")(?:[- ](?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|(?:"
            + String.join(
                    "|",
                    SMALL.stream().sorted((a, b) -> b.length() - a.length()).toList()) + "))";

    private NumberWords() {}

    /** Empty if the words are no number this knows. */
    public static OptionalInt read(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(words.replaceAll("[, ]", "")));
        }
        String[] parts = words.toLowerCase(Locale.ROOT).split("[- ]");
        int tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            return SMALL.contains(parts[0]) ? OptionalInt.of(SMALL.indexOf(parts[0])) : OptionalInt.empty();
        }
        return OptionalInt.of(20 + 10 * tens + (parts.length > 1 ? SMALL.indexOf(parts[1]) : 0));
    }
}
