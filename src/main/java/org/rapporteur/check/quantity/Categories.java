package org.rapporteur.check.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.check.language.Line;

/**
 * A table whose rows its columns sort: “New” or “Rev.”, “Completed on 30 June” or “In progress”, “WP” 1 or 2, a day.
 *
 * @param head the names of its columns, none where nothing names them
 * @param columns the cells of each column in small letters, from top to bottom
 * @param names the groups, days and months in them
 */
record Categories(int first, int last, List<String> head, List<List<String>> columns, List<List<Set<String>>> names) {
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;

    /** Every table of a report with rows enough. */
    static List<Categories> in(List<Line> lines) {
        return Grid.all(lines).stream()
                .filter(grid -> grid.height() >= FEWEST)
                .map(Categories::of)
                .toList();
    }

    private static Categories of(Grid grid) {
        List<List<String>> rows =
                grid.cells().stream().filter(row -> !grid.isTotal(row)).toList();
        boolean even = rows.stream().allMatch(row -> row.size() == grid.width());
        List<List<String>> columns = IntStream.range(0, even ? grid.width() : 0)
                .mapToObj(column -> rows.stream()
                        .map(row -> row.get(column).toLowerCase(Locale.ROOT))
                        .toList())
                .toList();
        List<List<Set<String>>> names = IntStream.range(0, columns.size())
                .mapToObj(column ->
                        rows.stream().map(row -> OneForm.of(row.get(column))).toList())
                .toList();
        return new Categories(grid.first(), grid.last(), grid.head(), columns, names);
    }

    int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /** Whether the word sorts the rows by this column: short cells, some of them alike, some and not all of which bear it. */
    boolean isSortedBy(int column, String word) {
        int bearing = count(column, word);
        boolean alike =
                column > 0 || bearing > 1 || Set.copyOf(columns.get(column)).size() < rows();
        return alike
                && bearing > 0
                && bearing < rows()
                && columns.get(column).stream().allMatch(Categories::isShort);
    }

    int count(int column, String word) {
        String name = column < head.size() ? head.get(column) : "";
        List<String> cells = columns.get(column);
        return (int) IntStream.range(0, cells.size())
                .filter(row -> names.get(column).get(row).contains(word) || bears(cells.get(row), name, word))
                .count();
    }

    /** Whether each cell that bears the word says nothing else. */
    boolean isAll(int column, String word) {
        String name = column < head.size() ? head.get(column) : "";
        return names.get(column).stream().anyMatch(named -> named.contains(word))
                || columns.get(column).stream()
                        .filter(cell -> bears(cell, name, word))
                        .allMatch(cell -> cell.equals(word) || cell.indexOf(' ') < 0);
    }

    private static boolean isShort(String cell) {
        return !cell.isEmpty() && cell.split(" ").length <= MOST_WORDS;
    }

    /** The cell itself, “WP1” of a column “WP” with a 1, or a word of the cell. */
    private static boolean bears(String cell, String column, String word) {
        boolean number = TableCell.of(cell) != null;
        return !number && cell.equals(word)
                || !column.isEmpty() && word.replace(" ", "").equals(column + cell)
                || !number && Arrays.stream(cell.split("[^\\p{L}-]+")).anyMatch(one -> isSame(one, word));
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
