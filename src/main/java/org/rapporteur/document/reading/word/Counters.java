package org.rapporteur.document.reading.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.word.Numbering.Level;
import org.rapporteur.document.reading.word.Numbering.ListOf;

/** Counts paragraphs as Word does and says what is printed before each (ECMA-376 part 1 § 17.9). */
final class Counters {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final Map<String, int[]> counted = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Notes notes;

    Counters(Notes notes) {
        this.notes = notes;
    }

    /**
     * Counts one paragraph of a list.
     *
     * @param id of the list in the file
     */
    String next(String id, ListOf list, int at) {
        Level level = list.levels().get(at);
        if (level == null) {
            return "";
        }
        count(id, list, at);
        return level.isBullet() ? PrintedLine.BULLET : printed(list, level, at);
    }

    private void count(String id, ListOf list, int at) {
        int[] numbers = counted.computeIfAbsent(list.family(), first -> unused());
        boolean first = used.add(id + " " + at);
        if (numbers[at] == UNUSED || first && list.starts().containsKey(at)) {
            numbers[at] = start(list, at);
        } else {
            numbers[at]++;
        }
        for (int deeper = at + 1; deeper < numbers.length; deeper++) {
            if (restarts(list, deeper, at)) {
                numbers[deeper] = UNUSED;
            }
        }
    }

    private static int[] unused() {
        int[] numbers = new int[Numbering.LEVELS];
        Arrays.fill(numbers, UNUSED);
        return numbers;
    }

    private static boolean restarts(ListOf list, int level, int after) {
        Level deeper = list.levels().get(level);
        Integer restart = deeper == null ? null : deeper.restart();
        return restart == null || after < restart;
    }

    private static int start(ListOf list, int at) {
        Level level = list.levels().get(at);
        return list.starts().getOrDefault(at, level == null ? 1 : level.start());
    }

    private String printed(ListOf list, Level level, int at) {
        int[] numbers = counted.getOrDefault(list.family(), unused());
        Matcher places = PLACE.matcher(level.text());
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            int place = places.group(1).charAt(0) - '1';
            String number = place > at ? "" : number(list, numbers, place, level.legal());
            places.appendReplacement(text, Matcher.quoteReplacement(number));
        }
        return places.appendTail(text).toString().strip();
    }

    /** A level above that was never used prints its first number. */
    private String number(ListOf list, int[] numbers, int place, boolean legal) {
        Level level = list.levels().get(place);
        int number = numbers[place] == UNUSED ? start(list, place) : numbers[place];
        return level == null ? "" : formatted(number, legal ? "decimal" : level.format());
    }

    private String formatted(int number, String format) {
        return switch (format) {
            case "decimal", "bullet" -> String.valueOf(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> {
                notes.remark("number-format");
                yield String.valueOf(number);
            }
        };
    }

    /** After z come aa, bb and so on. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return String.valueOf(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int at = 0; at < VALUES.length; at++) {
            for (; left >= VALUES[at]; left -= VALUES[at]) {
                text.append(SIGNS[at]);
            }
        }
        return text.toString();
    }
}
