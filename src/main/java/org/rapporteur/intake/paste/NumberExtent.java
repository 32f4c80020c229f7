package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the number of a text may reach: over words that numbers are made of, and over one number of a Recommendation, as
 * a second is another text. So only a few places are left at which the reader of numbers has to try.
 */
final class NumberExtent {
    private static final int WINDOW = 200;
    private static final int MOST_ENDS = 12;
    private static final int MOST_PIECES = 4;

    private static final Pattern WORD = Pattern.compile("\\([^\\s()]*\\)|[^\\s,:;|“”\"«»\\])–—]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,:.&&[^\\t]]{1,3}");
    private static final Pattern FORMER =
            Pattern.compile("\\((?i:ex|formerly|previously|was)[ .:-]{1,2}[^()]{1,80}\\)");
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?[A-Z]{1,2}\\.(?:\\d.*)?", Pattern.DOTALL);
    private static final Pattern PIECE =
            Pattern.compile("(?i)[(/]*(?:amd|amend|cor|err|annex|app|sup).*", Pattern.DOTALL);
    private static final Pattern CLOSES = Pattern.compile(
            "\\S*\\d\\S*|[A-Z][A-Z+]{0,2}(?!\\.)|[IVXLC]+|bis|ter|qua(?:r)?ter|attachment|(?i:\\(?series|Recommendations?|\\(?rev(?:ised)?\\.?\\)?)"
                    + "|\\S*[._-]\\S+|[\\])]");

    /** What is part of a number only with more behind it. */
    private static final Set<String> OPENS = Set.of(
            "amendment amd technical corrigendum cor corr addendum add erratum err annex appendix app supplement suppl"
                    .concat(
                            " supp sup rec recs report paper resolution opinion question draft new the to of no itu itu-t")
                    .concat(" itu-r ccitt version guide /")
                    .split(" "));

    private final String text;
    private final int limit;
    private final List<Integer> ends = new ArrayList<>();
    private boolean numbered;
    private int pieces;

    private NumberExtent(String text, int start) {
        this.text = text;
        this.limit = Math.min(text.length(), start + WINDOW);
    }

    /** Places at which a number that starts here may end, in their order. */
    static List<Integer> ends(String text, int start) {
        NumberExtent extent = new NumberExtent(text, start);
        int place = start;
        while (place >= 0 && place < extent.limit && extent.ends.size() < MOST_ENDS) {
            place = extent.take(place);
        }
        return extent.ends;
    }

    /** Takes a word; where the next may begin, or -1 behind the last. */
    private int take(int place) {
        int end = end(place);
        if (end < 0) {
            return -1;
        }
        Matcher between = BETWEEN.matcher(text).region(end, limit);
        return between.lookingAt() ? between.end() : end;
    }

    private int end(int place) {
        Matcher former = FORMER.matcher(text).region(place, limit);
        if (former.lookingAt()) {
            ends.add(former.end());
            return former.end();
        }
        Matcher word = WORD.matcher(text).region(place, limit);
        return word.lookingAt() && belongs(word.group(), word.end()) ? word.end() : -1;
    }

    private boolean belongs(String word, int end) {
        if (isSecondText(word) || PIECE.matcher(word).matches() && ++pieces > MOST_PIECES) {
            return false;
        }
        if (CLOSES.matcher(word).matches()) {
            ends.add(end);
            return true;
        }
        return numbered && word.endsWith(".") && word.length() == 2
                || OPENS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** “Y.4903 / L.1603” is one text. */
    private boolean isSecondText(String word) {
        boolean number = NUMBER.matcher(word).matches();
        boolean second = number && numbered;
        numbered = (number || numbered) && !word.endsWith("/");
        return second;
    }
}
