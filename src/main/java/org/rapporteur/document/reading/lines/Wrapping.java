package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;

/** Text whose paragraphs were broken into lines of a page's width, as old reports were. */
final class Wrapping {

    private static final int WIDEST = 100;
    private static final int FEWEST = 10;
    private static final int FULL = 45;
    private static final int FEWEST_NARROW = 30;
    private static final int LONGEST_PARAGRAPH = 20;

    private Wrapping() {}

    /** Whether hardly a line is longer than a page is wide, empty ones part them and those that others follow are full. */
    static boolean isWrapped(List<String> lines) {
        long wide = lines.stream().filter(line -> line.length() > WIDEST).count();
        List<Integer> followed = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (goesOn(lines, at)) {
                followed.add(lines.get(at).strip().length());
            }
        }
        long empty = lines.stream().filter(String::isBlank).count();
        return wide * FEWEST_NARROW < lines.size()
                && empty * LONGEST_PARAGRAPH > lines.size()
                && followed.size() >= FEWEST
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
                && !begins(next.strip())
                && !Marking.isRule(next)
                && !Marking.isRule(lines.get(at));
    }

    /** A number followed by a blank alone stands as often in the middle of a sentence. */
    private static boolean begins(String line) {
        Marking marking = Marking.of(line);
        return !marking.isNone() && !marking.doubtful();
    }
}
