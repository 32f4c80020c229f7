package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.document.Words;

/**
 * A paragraph as it is printed.
 *
 * @param id the tag of the control around it, or empty
 * @param look what its style and setting say of it
 * @param mark what is printed before it by counting: a number, a bullet, or nothing
 * @param words without blanks at both ends
 */
public record PrintedLine(String id, Look look, String mark, List<Words> words) implements Printed {

    /** What stands for any automatic bullet, whatever its sign. */
    public static final String BULLET = "•";

    /**
     * What a paragraph looks like.
     *
     * @param style name of its style in lower case, "heading 1"; empty where unknown
     * @param outline level of a heading from 1, or 0
     * @param indent where its text begins, in twentieths of a point from the margin
     * @param strong whether all of it is bold
     */
    public record Look(String style, int outline, int indent, boolean strong) {

        /** Of plain text, which has no looks. */
        public static Look plain(int indent) {
            return new Look("", 0, indent, false);
        }
    }

    public PrintedLine {
        words = List.copyOf(words);
    }

    /** A line of plain text. */
    public static PrintedLine of(String text, int indent) {
        return new PrintedLine("", Look.plain(indent), "", stripped(List.of(Words.of(text))));
    }

    public String text() {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** The same line without so many signs at its beginning, and without the blanks that follow them. */
    public PrintedLine without(int signs) {
        List<Words> rest = new ArrayList<>();
        int left = signs;
        for (Words run : words) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            rest.add(new Words(run.text().substring(cut), run.link()));
        }
        return new PrintedLine(id, look, mark, stripped(rest));
    }

    /** Runs of the same link as one, without blanks at both ends. */
    public static List<Words> stripped(List<Words> runs) {
        List<Words> joined = joined(runs);
        trim(joined, 0);
        trim(joined, joined.size() - 1);
        return joined;
    }

    private static List<Words> joined(List<Words> runs) {
        List<Words> joined = new ArrayList<>();
        for (int at = 0; at < runs.size(); ) {
            String link = runs.get(at).link();
            StringBuilder text = new StringBuilder();
            for (; at < runs.size() && Objects.equals(runs.get(at).link(), link); at++) {
                text.append(runs.get(at).text());
            }
            joined.add(new Words(text.toString(), link));
        }
        return joined;
    }

    /** Takes blanks, those that do not break lines too, from the outer end of a run, and the run if nothing is left. */
    private static void trim(List<Words> runs, int at) {
        while (!runs.isEmpty()) {
            int place = Math.min(at, runs.size() - 1);
            Words run = runs.remove(place);
            String text = trimmed(run.text(), place == 0, place == runs.size());
            if (!text.isEmpty()) {
                runs.add(place, new Words(text, run.link()));
                return;
            }
        }
    }

    private static String trimmed(String text, boolean first, boolean last) {
        int from = 0;
        int to = text.length();
        while (first && from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (last && to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
