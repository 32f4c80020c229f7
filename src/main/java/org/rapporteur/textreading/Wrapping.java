package org.rapporteur.textreading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.printed.Marking;

/** Text whose paragraphs were broken into lines of a page's width, as old reports were. */
final class Wrapping {

    private static final int WIDEST = 100;
    private static final int FEWEST = 10;
    private static final int FULL = 45;

    private Wrapping() {}

    /** Whether no line is longer than a page is wide and lines that others follow are full. */
    static boolean isWrapped(List<String> lines) {
        List<Integer> followed = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (lines.get(at).length() > WIDEST) {
                return false;
            } else if (goesOn(lines, at)) {
                followed.add(lines.get(at).strip().length());
            }
        }
        return followed.size() >= FEWEST
                && followed.stream().mapToInt(Integer::intValue).average().orElse(0) >= FULL;
    }

    static List<String> unwrapped(List<String> lines) {
        List<String> whole = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            paragraph.append(paragraph.isEmpty() ? lines.get(at) : lines.get(at).strip());
            if (at + 1 < lines.size() && goesOn(lines, at)) {
                paragraph.append(' ');
            } else {
                whole.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return whole;
    }

    private static boolean goesOn(List<String> lines, int at) {
        String next = lines.get(at + 1);
        return !lines.get(at).isBlank()
                && !next.isBlank()
                && Marking.of(next.strip()).isNone()
                && !Marking.isRule(next)
                && !Marking.isRule(lines.get(at));
    }
}
