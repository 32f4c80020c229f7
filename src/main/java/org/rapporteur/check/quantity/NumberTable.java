package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;

/** A table of numbers, row for row. */
final class NumberTable {
    /** By which part of it a wrong total may be off. */
    private static final double ROUGHLY = 0.12;

    /** So few rows show no rule. */
    static final int FEWEST = 2;

    private final List<Line> rows;
    private final List<String> labels;
    private final List<@Nullable TableCell[]> cells;
    private final int columns;
    private final List<ColumnSums> sums;

    private NumberTable(List<Line> rows, List<List<String>> texts) {
        this.rows = rows;
        this.columns = texts.stream().mapToInt(List::size).max().orElse(0);
        this.labels = texts.stream().map(row -> row.get(0)).toList();
        this.cells = new ArrayList<>(texts.stream().map(this::cells).toList());
        this.sums = IntStream.range(0, columns)
                .mapToObj(column ->
                        new ColumnSums(cells.stream().map(row -> row[column]).toArray(TableCell[]::new)))
                .toList();
        IntStream.range(FEWEST, rows.size())
                .filter(row -> isShort(texts.get(row)))
                .forEach(row -> cells.set(row, placed(row, texts.get(row))));
    }

    private @Nullable TableCell[] cells(List<String> row) {
        return isShort(row) ? new TableCell[columns] : numbers(row.stream());
    }

    private boolean isShort(List<String> row) {
        return row.size() < columns && Grid.isTotal(row.get(0));
    }

    private @Nullable TableCell[] numbers(Stream<String> row) {
        return Arrays.copyOf(row.map(TableCell::orNone).toArray(TableCell[]::new), columns);
    }

    /** A row of totals that lacks cells has its numbers where they sum up most of what is above them. */
    private @Nullable TableCell[] placed(int total, List<String> row) {
        List<@Nullable TableCell[]> ways = IntStream.rangeClosed(0, columns - row.size())
                .mapToObj(by -> numbers(Stream.concat(
                        Collections.nCopies(by + 1, "").stream(), row.stream().skip(1))))
                .toList();
        for (double share : List.of(0.0, ROUGHLY)) {
            Optional<@Nullable TableCell[]> best = ways.stream()
                    .filter(way -> summed(total, way, share) > 0)
                    .reduce((one, other) -> summed(total, one, share) < summed(total, other, share) ? other : one);
            if (best.isPresent()) {
                return best.get();
            }
        }
        return new TableCell[columns];
    }

    /** How many of its numbers are what the column above them comes to, or nearly. */
    private long summed(int total, @Nullable TableCell[] row, double share) {
        return IntStream.range(1, columns)
                .filter(column -> row[column] != null && sums.get(column).isWhole(0, total))
                .filter(column ->
                        Math.abs(row[column].value() - sums.get(column).sum(0, total)) <= share * row[column].value())
                .count();
    }

    /** Every number of every table that its other numbers give. */
    static List<Reckoning> in(ReportText report) {
        return report.tables().stream()
                .filter(grid -> grid.last() - grid.first() >= FEWEST)
                .filter(grid -> report.lines().get(grid.first()).text().indexOf('\t') >= 0)
                .flatMap(grid -> in(grid, report.lines()))
                .toList();
    }

    private static Stream<Reckoning> in(Grid grid, List<Line> lines) {
        boolean named = grid.head().isEmpty() && namesColumns(grid.cells().get(0));
        List<List<String>> rows =
                grid.cells().subList(named ? 1 : 0, grid.cells().size());
        List<Line> told = lines.subList(grid.last() + 1 - rows.size(), grid.last() + 1);
        NumberTable table = new NumberTable(told, rows);
        return Stream.concat(TotalRows.of(table).stream(), DerivedColumns.of(table, lines.get(grid.first())).stream());
    }

    /** Words or years do. */
    private static boolean namesColumns(List<String> row) {
        return row.stream().skip(1).map(TableCell::of).filter(Objects::nonNull).allMatch(TableCell::isYear);
    }

    @Nullable
    TableCell at(int row, int column) {
        return cells.get(row)[column];
    }

    boolean hasNumber(int row) {
        return Stream.of(cells.get(row)).skip(1).anyMatch(Objects::nonNull);
    }

    String label(int row) {
        return labels.get(row);
    }

    boolean isTotal(int row) {
        return Grid.isTotal(label(row));
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columns;
    }

    /** Without the numbers of totals that lack cells. */
    ColumnSums sums(int column) {
        return sums.get(column);
    }

    /** What the numbers of a column are parts of: the total below them, or their sum. */
    double whole(int column) {
        int last = height() - 1;
        TableCell said = isTotal(last) ? at(last, column) : null;
        return said != null ? said.value() : sums(column).sum(0, isTotal(last) ? last : height());
    }

    /** A rate, a change or a share that others give, as exact as the cell says it. */
    Reckoning rate(int row, TableCell said, double shown) {
        boolean right = Math.abs(said.value() - shown) <= said.rounding() * 1.2;
        Reckoning.Kind kind = said.percent() ? Reckoning.Kind.SHARE : Reckoning.Kind.CHANGE;
        return reckoning(kind, row, said.value(), right ? said.value() : shown);
    }

    Reckoning reckoning(Reckoning.Kind kind, int row, double said, double shown) {
        Line line = rows.get(row);
        return new Reckoning(kind, line, said, shown, "", true, 0, line.text().length());
    }
}
