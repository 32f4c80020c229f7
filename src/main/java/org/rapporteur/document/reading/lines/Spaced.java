package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables whose columns blanks or dots set apart, “Africa    12    14”, “Women ....... 34”: at least two lines, one below the other. */
final class Spaced {
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {3,200}|[ \\u00a0]?\\.{4,200}[ \\u00a0]?)(?=\\S)");
    private static final Pattern PAGE = Pattern.compile("\\.{4,200}\\s?(\\d{1,4})\\s*$");
    private static final int LONGEST = 400;
    /** So few letters before the only gap are the mark of an item. */
    private static final int MARK = 3;

    private Spaced() {}

    /** The same lines, tabs between the cells of tables; a table of contents, whose pages rise, is left as it is. */
    static List<String> asTabbed(List<String> lines) {
        List<String> tabbed = new ArrayList<>(lines);
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && isRow(lines.get(to))) {
                to++;
            }
            if (to - from > 1 && isTable(lines.subList(from, to))) {
                for (int at = from; at < to; at++) {
                    tabbed.set(at, GAP.matcher(lines.get(at)).replaceAll("\t"));
                }
            }
            from = Math.max(from, to - 1);
        }
        return tabbed;
    }

    private static boolean isRow(String line) {
        if (line.length() > LONGEST || line.indexOf('\t') >= 0 || line.isBlank()) {
            return false;
        }
        Matcher gap = GAP.matcher(line.strip());
        return gap.find() && (gap.start() > MARK || gap.find());
    }

    /** Of three columns, or of names and numbers; “Y.2257   Service model” is a text and its title. */
    private static boolean isTable(List<String> rows) {
        List<String[]> cells =
                rows.stream().map(row -> GAP.split(row.strip(), 3)).toList();
        long numbers = cells.stream()
                .filter(row -> Character.isDigit(row[1].charAt(0)))
                .count();
        return (cells.stream().allMatch(row -> row.length > 2) || 2 * numbers >= rows.size()) && !isContents(rows);
    }

    private static boolean isContents(List<String> rows) {
        int last = 0;
        for (String row : rows) {
            Matcher page = PAGE.matcher(row);
            if (!page.find() || Integer.parseInt(page.group(1)) < last) {
                return false;
            }
            last = Integer.parseInt(page.group(1));
        }
        return true;
    }
}
