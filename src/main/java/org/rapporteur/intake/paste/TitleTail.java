package org.rapporteur.intake.paste;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a title and is not part of it: who, how far and when, each behind a comma, a dash or in brackets,
 * “…, approved, 13.12.2024 (SG13)”. It is taken off from the end, piece by piece.
 */
final class TitleTail {
    private static final int MOST_PIECES = 8;
    private static final int MOST_SEPARATORS = 3;
    private static final int LONGEST_PIECE = 120;
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:[,;:|\\t]|(?<!\\d)/|/(?!\\d))\\s*|\\s[–—-]+\\s?|\\.\\s|\\s(?=\\[)");
    private static final Pattern PHRASE = Pattern.compile(
            "(?i)\\s(?:(?:was|were|is|has been|to be) )?(?:approved|consented|determined|agreed|last call|LC)\\b");
    private static final Pattern DAY_ALONE = Pattern.compile("\\s(?=(?:on )?(?:" + DayReader.ANY + ")$)");
    private static final Pattern VERSION = Pattern.compile("(?i)(?:draft )?(?:new|revised|rev\\.?|revision)");
    /** Titles end with such nouns, too. */
    private static final Set<String> NOUNS = Set.of("approval", "determination", "under study", "published", "issued");

    private TitleTail() {}

    /** Where it starts, or the end where there is none. */
    static int start(String text, int start, int end) {
        int last = end;
        for (int i = 0; i < MOST_PIECES; i++) {
            int cut = cut(text, start, trimmed(text, start, last));
            if (cut < 0) {
                break;
            }
            last = cut;
        }
        return last;
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && " .;,:|\t".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static int cut(String text, int start, int end) {
        int from = Math.max(start, end - LONGEST_PIECE);
        if (end > start && ")]".indexOf(text.charAt(end - 1)) >= 0) {
            int open = text.lastIndexOf(text.charAt(end - 1) == ')' ? '(' : '[', end);
            if (open > from && isParticular(text.substring(open + 1, end - 1))) {
                return open;
            }
        }
        int separated = separated(text, from, end);
        return separated >= 0 ? separated : phrase(text, from, end);
    }

    /** Of several separators the first behind which nothing else is said, as days have commas in them. */
    private static int separated(String text, int from, int end) {
        int[] starts = new int[MOST_SEPARATORS];
        int[] ends = new int[MOST_SEPARATORS];
        int count = 0;
        Matcher separator = SEPARATOR.matcher(text).region(from, end).useTransparentBounds(true);
        while (separator.find()) {
            starts[count % MOST_SEPARATORS] = separator.start();
            ends[count++ % MOST_SEPARATORS] = separator.end();
        }
        for (int i = count - 1; i >= Math.max(0, count - MOST_SEPARATORS); i--) {
            if (isParticular(text.substring(ends[i % MOST_SEPARATORS], end))) {
                return starts[i % MOST_SEPARATORS];
            }
        }
        return -1;
    }

    private static int phrase(String text, int from, int end) {
        int found = -1;
        Matcher phrase = PHRASE.matcher(text).region(from, end);
        while (phrase.find()) {
            found = phrase.start();
        }
        if (found >= 0 && isParticular(text.substring(found, end))) {
            return found;
        }
        Matcher day = DAY_ALONE.matcher(text).region(from, end);
        return day.find() ? day.start() : -1;
    }

    /** Whether these words say who, how far or when, and nothing else. */
    static boolean isParticular(String words) {
        String plain = words.strip();
        if (plain.isEmpty() || NOUNS.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        if (StatusCode.is(plain) || VERSION.matcher(plain).matches()) {
            return true;
        }
        return ParticularsReader.isOnly(plain) && saysSomething(ParticularsReader.read(plain));
    }

    /** “comments by 28 October 2024” says nothing of a text, and is no part of its title. */
    private static boolean saysSomething(Particulars said) {
        return said.saysMoreThanKind() || !said.marks().isEmpty();
    }
}
