package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.check.language.Line;

/**
 * A table whose rows its columns sort: “New” or “Rev.”, “Completed on 30 June” or “In progress”, “for action”.
 *
 * @param columns the cells of each column in small letters, from top to bottom
 */
record Categories(int first, int last, List<List<String>> columns) {
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;

    /** Every table of a report with rows enough. */
    static List<Categories> in(List<Line> lines) {
        List<Categories> tables = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && lines.get(to).kind() == Line.Kind.ROW) {
                to++;
            }
            if (to - from >= FEWEST) {
                boolean headed = from > 0 && lines.get(from - 1).kind() == Line.Kind.HEAD_ROW;
                tables.add(of(lines.subList(from, to), from, to - 1, headed));
            }
            from = Math.max(from, to - 1);
        }
        return tables;
    }

    private static Categories of(List<Line> rows, int first, int last, boolean headed) {
        Categories all = of(rows, first, last);
        return headed || !all.beginsWithHead() ? all : of(rows.subList(1, rows.size()), first, last);
    }

    /** Plain text does not say that a first row names the columns: none of its cells comes again, of others some do. */
    private boolean beginsWithHead() {
        return columns.stream().allMatch(column -> Collections.frequency(column, column.get(0)) == 1)
                && columns.stream().anyMatch(column -> new HashSet<>(column).size() < column.size());
    }

    private static Categories of(List<Line> rows, int first, int last) {
        List<String[]> cells = rows.stream()
                .map(row -> row.text().toLowerCase(Locale.ROOT).split("\t", -1))
                .filter(row -> !NumberTable.isTotal(row[0].strip()))
                .toList();
        int width = cells.stream().mapToInt(row -> row.length).min().orElse(0);
        boolean even = cells.stream().allMatch(row -> row.length == width);
        return new Categories(
                first,
                last,
                !even
                        ? List.of()
                        : IntStream.range(0, width)
                                .mapToObj(column -> cells.stream()
                                        .map(row -> row[column].strip())
                                        .toList())
                                .toList());
    }

    int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /** The columns of short cells some and not all of which bear the word. */
    List<Integer> sortedBy(String word) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).stream().allMatch(Categories::isShort))
                .filter(column -> count(column, word) > 0 && count(column, word) < rows())
                .boxed()
                .toList();
    }

    int count(int column, String word) {
        return (int)
                columns.get(column).stream().filter(cell -> bears(cell, word)).count();
    }

    private static boolean isShort(String cell) {
        return !cell.isEmpty() && cell.split(" ").length <= MOST_WORDS;
    }

    private static boolean bears(String cell, String word) {
        return Arrays.stream(cell.split("[^\\p{L}-]+")).anyMatch(one -> isSame(one, word));
    }

    /** “Rev” and “revisions”, “Establishment” and “establishments”: the one begins as the other, but for its ending. */
    private static boolean isSame(String cell, String word) {
        int common = 0;
        while (common < Math.min(cell.length(), word.length()) && cell.charAt(common) == word.charAt(common)) {
            common++;
        }
        boolean abbreviated = common == cell.length() && common >= SHORTEST;
        boolean inflected = common >= SHORTEST + 1 && common >= Math.max(cell.length(), word.length()) - SHORTEST;
        return abbreviated || inflected || cell.equals(word) && common >= SHORTEST;
    }
}
