package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose rows its columns sort: “New” or “Rev.”, “Completed on 30 June” or “In progress”, “WP” 1 or 2, a day.
 *
 * @param head the names of its columns, none where nothing names them
 * @param columns the cells of each column, from top to bottom
 * @param names the groups, days and months in them
 */
record Categories(int first, int last, List<String> head, List<List<Cell>> columns, List<List<Set<String>>> names) {
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}-]+");

    /**
     * What a cell says, read once.
     *
     * @param text in small letters
     * @param isShort whether it has words, and few of them
     * @param words none where it is a number
     */
    record Cell(String text, boolean number, boolean isShort, List<String> words) {

        static Cell of(String text) {
            String small = text.toLowerCase(Locale.ROOT);
            boolean number = TableCell.of(small) != null;
            boolean few = !small.isEmpty() && small.split(" ").length <= MOST_WORDS;
            return new Cell(small, number, few, number ? List.of() : List.of(BETWEEN_WORDS.split(small)));
        }

        /** The cell itself, “WP1” of a column “WP” with a 1, or a word of the cell. */
        private boolean bears(String column, String word) {
            return !number && text.equals(word)
                    || !column.isEmpty() && word.replace(" ", "").equals(column + text)
                    || words.stream().anyMatch(one -> isSame(one, word));
        }
    }

    /** Every table of a report with rows enough. */
    static List<Categories> in(List<Grid> tables) {
        return tables.stream()
                .filter(grid -> grid.height() >= FEWEST)
                .map(Categories::of)
                .toList();
    }

    private static Categories of(Grid grid) {
        List<List<String>> rows =
                grid.cells().stream().filter(row -> !grid.isTotal(row)).toList();
        boolean even = rows.stream().allMatch(row -> row.size() == grid.width());
        List<List<Cell>> columns = IntStream.range(0, even ? grid.width() : 0)
                .mapToObj(column ->
                        rows.stream().map(row -> Cell.of(row.get(column))).toList())
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
        if (!columns.get(column).stream().allMatch(Cell::isShort)) {
            return false;
        }
        int bearing = count(column, word);
        return bearing > 0
                && bearing < rows()
                && (column > 0 || bearing > 1 || Set.copyOf(columns.get(column)).size() < rows());
    }

    int count(int column, String word) {
        String name = column < head.size() ? head.get(column) : "";
        List<Cell> cells = columns.get(column);
        return (int) IntStream.range(0, cells.size())
                .filter(row -> names.get(column).get(row).contains(word)
                        || cells.get(row).bears(name, word))
                .count();
    }

    /** Whether each cell that bears the word says nothing else. */
    boolean isAll(int column, String word) {
        String name = column < head.size() ? head.get(column) : "";
        return names.get(column).stream().anyMatch(named -> named.contains(word))
                || columns.get(column).stream()
                        .filter(cell -> cell.bears(name, word))
                        .map(Cell::text)
                        .allMatch(cell -> cell.equals(word) || cell.indexOf(' ') < 0);
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
