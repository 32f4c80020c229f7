package org.rapporteur.document.word;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts as Word's multi-level list does. Only a number that Word would print by itself becomes one of the list; any
 * other is typed, so that nothing else is ever printed than the document says.
 */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final Pattern LEGAL = Pattern.compile("[1-9]\\d{0,3}(\\.[1-9]\\d{0,3}){0," + (LEVELS - 1) + "}");

    private final int[] counted = new int[LEVELS];

    /** How deep a number stands, 3 for "2.1.3"; 0 if it is no number of the list. */
    static int level(String number) {
        return LEGAL.matcher(number).matches() ? parts(number).length : 0;
    }

    /** Counts on if that gives the printed number; says whether it does. */
    boolean reaches(String number) {
        int level = level(number);
        return level > 0 && reaches(parts(number), level);
    }

    private boolean reaches(int[] printed, int level) {
        boolean next = printed[level - 1] == counted[level - 1] + 1
                && Arrays.equals(printed, 0, level - 1, counted, 0, level - 1);
        if (next) {
            counted[level - 1]++;
            Arrays.fill(counted, level, LEVELS, 0);
        }
        return next;
    }

    private static int[] parts(String number) {
        return Stream.of(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
