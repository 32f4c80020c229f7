package org.rapporteur.check.language;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Lexicon;

/** Numbers from zero to ninety-nine in English words, and figures up to a million with or without separators. */
public final class NumberWords {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);

    /** Matches every number this reads. */
    public static final String ANY = "(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d{1,6}|"
            + spelled(IntStream.iterate(20, ten -> ten < 100, ten -> ten + 10)) + "(?:[- ]"
            + spelled(IntStream.range(1, 10)) + ")?|" + spelled(IntStream.range(0, 20)) + ")";

    private NumberWords() {}

    private static String spelled(IntStream numbers) {
        return numbers.mapToObj(ENGLISH::inWords)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Empty if the words are no number this knows. */
    public static OptionalInt read(String words) {
        return Character.isDigit(words.charAt(0))
                ? OptionalInt.of(Integer.parseInt(words.replaceAll("[, ]", "")))
                : ENGLISH.number(words);
    }
}
