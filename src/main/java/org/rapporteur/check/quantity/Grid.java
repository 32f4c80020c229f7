package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;

/**
 * A table of a report, cell for cell.
 *
 * @param first the place of its first line
 * @param head the names of its columns in small letters, none where nothing names them
 * @param cells its rows without the head, those of totals too
 */
record Grid(int first, int last, List<String> head, List<List<String>> cells) {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:\\w+ |sub-?)?totals?\\b.{0,20}|sum|(?:the )?whole|all(?: \\w+){0,2}|overall|together|altogether|in all|combined|world(?:wide)?|global(?:ly)?");
    private static final int SHORTEST = 3;

    /** Every table of a report. */
    static List<Grid> all(List<Line> lines) {
        List<Grid> grids = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && ReportText.isRow(lines.get(to)) && (to == from || !isHead(lines.get(to)))) {
                to++;
            }
            if (to - from > 1) {
                grids.add(of(lines.subList(from, to), from, to - 1));
            }
            from = Math.max(from, to - 1);
        }
        return grids;
    }

    private static boolean isHead(Line line) {
        return line.kind() == Kind.HEAD_ROW;
    }

    private static Grid of(List<Line> lines, int first, int last) {
        List<List<String>> rows = lines.stream()
                .map(line -> Arrays.stream(line.text().split("\t", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        boolean headed = isHead(lines.get(0)) || namesColumns(rows);
        List<List<String>> body = headed ? rows.subList(1, rows.size()) : rows;
        return new Grid(first, last, headed ? head(rows.get(0), body) : List.of(), body);
    }

    /** Plain text does not say that a first row names the columns: none of its cells comes again, of others some do. */
    private static boolean namesColumns(List<List<String>> rows) {
        List<String> first = rows.get(0);
        boolean even = rows.stream().allMatch(row -> row.size() == first.size() || isShortTotal(row, first.size()));
        if (!even || rows.size() < 3 || first.stream().anyMatch(cell -> isNumber(cell) && !isYear(cell))) {
            return false;
        }
        List<List<String>> columns = IntStream.range(0, first.size())
                .mapToObj(column -> rows.stream()
                        .filter(row -> row.size() == first.size())
                        .map(row -> row.get(column))
                        .toList())
                .toList();
        return columns.stream().allMatch(column -> Collections.frequency(column, column.get(0)) == 1)
                && columns.stream().anyMatch(Grid::isTold);
    }

    /** A row of totals often lacks the cells that it cannot sum up. */
    private static boolean isShortTotal(List<String> row, int width) {
        return row.size() < width && isTotal(row.get(0));
    }

    private static boolean isNumber(String cell) {
        return TableCell.of(cell) != null;
    }

    private static boolean isYear(String cell) {
        return cell.length() == 4 && (cell.startsWith("19") || cell.startsWith("20"));
    }

    /** Numbers below a word, or words that come again. */
    private static boolean isTold(List<String> column) {
        List<String> below = column.subList(1, column.size());
        return new HashSet<>(below).size() < below.size() || below.stream().allMatch(Grid::isNumber);
    }

    /** The column of the labels often has no name. */
    private static List<String> head(List<String> names, List<List<String>> body) {
        boolean nameless = !body.isEmpty() && body.stream().allMatch(row -> row.size() == names.size() + 1);
        List<String> head = new ArrayList<>(nameless ? List.of("") : List.of());
        names.forEach(name -> head.add(name.toLowerCase(Locale.ROOT)));
        return head;
    }

    /** How many rows it has that sum up nothing. */
    int height() {
        return (int) cells.stream().filter(row -> !isTotal(row)).count();
    }

    /** Of the shortest of these rows. */
    int width() {
        return cells.stream()
                .filter(row -> !isTotal(row))
                .mapToInt(List::size)
                .min()
                .orElse(0);
    }

    boolean isTotal(List<String> row) {
        return isTotal(row.get(0));
    }

    /** Whether a row of this label sums up others. */
    static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches();
    }

    /** Whether its last row sums up the others. */
    boolean isSummedUp() {
        return isTotal(label(cells.size() - 1));
    }

    String label(int row) {
        return cells.get(row).get(0);
    }

    @Nullable
    TableCell number(int row, int column) {
        List<String> cell = cells.get(row);
        return column < cell.size() ? TableCell.of(cell.get(column)) : null;
    }

    boolean hasNumber(int row) {
        return IntStream.range(1, cells.get(row).size()).anyMatch(column -> number(row, column) != null);
    }

    /** What the numbers of a column come to in so many of its first rows. */
    double sum(int column, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> number(row, column))
                .filter(Objects::nonNull)
                .mapToDouble(TableCell::value)
                .sum();
    }

    boolean holds(int row, int column, double value) {
        TableCell number = number(row, column);
        return number != null && number.value() == value;
    }

    /** The only column of numbers whose name has this noun, -1 if there is none. */
    int column(String noun) {
        int[] columns = IntStream.range(1, head.size())
                .filter(column -> noun.length() >= SHORTEST && isNamed(head.get(column), noun))
                .toArray();
        return columns.length == 1 ? columns[0] : -1;
    }

    /** “of whom women”, “Persons trained”: one of its words is the noun. */
    static boolean isNamed(String name, String noun) {
        return Arrays.stream(name.split("[^\\p{L}-]+")).anyMatch(word -> OneKind.isSame(word, noun));
    }
}
