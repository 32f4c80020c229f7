package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;

/** A table of numbers, and those of its rows that sum up the rows above them. */
final class NumberTable {
    /** No row in the midst of a table sums up more rows than these; one may sum up all. */
    private static final int MOST_SUMMED = 200;

    /** By which part of it a wrong total may be off. */
    private static final double ROUGHLY = 0.12;

    /** So few rows show no rule. */
    private static final int FEWEST = 2;

    /** So many numbers come to another by no accident. */
    private static final int FEWEST_SUMMED = 4;

    private final List<Line> rows;
    private final List<String> labels;
    private final List<@Nullable TableCell[]> cells;
    private final int columns;
    private final List<ColumnSums> sums;
    private final List<Reckoning> found = new ArrayList<>();

    private NumberTable(List<Line> rows) {
        this.rows = rows;
        List<String[]> texts =
                rows.stream().map(row -> row.text().split("\t", -1)).toList();
        this.columns = texts.stream().mapToInt(row -> row.length).max().orElse(0);
        this.labels = texts.stream().map(row -> row[0].strip()).toList();
        this.cells = new ArrayList<>(texts.stream().map(this::cells).toList());
        this.sums = IntStream.range(0, columns)
                .mapToObj(column ->
                        new ColumnSums(cells.stream().map(row -> row[column]).toArray(TableCell[]::new)))
                .toList();
        IntStream.range(FEWEST, rows.size())
                .filter(row -> isShort(texts.get(row)))
                .forEach(row -> cells.set(row, placed(row, texts.get(row))));
    }

    private @Nullable TableCell[] cells(String[] row) {
        return isShort(row) ? new TableCell[columns] : numbers(row);
    }

    private boolean isShort(String[] row) {
        return row.length < columns && Grid.isTotal(row[0].strip());
    }

    private @Nullable TableCell[] numbers(String[] row) {
        return Arrays.copyOf(Arrays.stream(row).map(TableCell::orNone).toArray(TableCell[]::new), columns);
    }

    /** A row of totals that lacks cells has its numbers where they sum up most of what is above them. */
    private @Nullable TableCell[] placed(int total, String[] row) {
        List<@Nullable TableCell[]> ways = IntStream.rangeClosed(0, columns - row.length)
                .mapToObj(by -> moved(row, by))
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

    private @Nullable TableCell[] moved(String[] row, int by) {
        String[] moved = new String[row.length + by];
        Arrays.fill(moved, "");
        System.arraycopy(row, 1, moved, 1 + by, row.length - 1);
        return numbers(moved);
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
        List<Line> lines = report.lines();
        List<Reckoning> found = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && ReportText.isRow(lines.get(to))) {
                to++;
            }
            if (to - from > 2 && lines.get(from).text().indexOf('\t') >= 0) {
                int head = isHead(lines.get(from)) ? 1 : 0;
                NumberTable table = new NumberTable(lines.subList(from + head, to));
                IntStream.range(FEWEST, table.height()).forEach(table::column);
                table.first();
                found.addAll(table.found);
                found.addAll(DerivedColumns.of(table, lines.get(from)));
            }
            from = to;
        }
        return found;
    }

    /** Words or years name columns. */
    private static boolean isHead(Line row) {
        return Arrays.stream(row.text().split("\t", -1))
                .skip(1)
                .map(TableCell::of)
                .filter(Objects::nonNull)
                .allMatch(TableCell::isYear);
    }

    @Nullable
    TableCell at(int row, int column) {
        return cells.get(row)[column];
    }

    boolean isTotal(int row) {
        return Grid.isTotal(labels.get(row));
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columns;
    }

    /** What the numbers of a column are parts of: the total below them, or their sum. */
    double whole(int column) {
        int last = rows.size() - 1;
        boolean total = Grid.isTotal(labels.get(last));
        TableCell said = total ? at(last, column) : null;
        return said != null ? said.value() : sums.get(column).sum(0, total ? last : rows.size());
    }

    /** A row that sums up those above it: by its name, or because most of its numbers do. */
    private void column(int total) {
        if (!Stream.of(cells.get(total)).skip(1).anyMatch(Objects::nonNull)) {
            return;
        }
        Sums best = sums(0, total);
        for (int row = Math.max(FEWEST, total - MOST_SUMMED); row < total - 1; row++) {
            Sums behind = sums(row, total);
            best = behind.right() > best.right() ? behind : best;
        }
        boolean named = Grid.isTotal(labels.get(total)) && labels.indexOf(labels.get(total)) == total;
        boolean alone = total == rows.size() - 1 && isAloneSummed(total, IntStream.range(0, total));
        boolean all = best.parts() == total || best.right() > 1;
        boolean shown = alone || best.right() > 0 && best.parts() > FEWEST && all;
        if (best.isOneSlip() && (shown || named)) {
            best.wrong().forEach(found::add);
        }
    }

    /** “Register on 1 May	61” above what it is made of. */
    private void first() {
        if (rows.size() > FEWEST_SUMMED && isAloneSummed(0, IntStream.range(1, rows.size()))) {
            int column = onlyColumn();
            double sum = sums.get(column).sum(1, rows.size());
            TableCell said = at(0, column);
            if (said != null && said.value() != sum) {
                found.add(reckoning(Reckoning.Kind.PARTS, 0, said.value(), sum));
            }
        }
    }

    /**
     * Whether a row is nearly what so many others come to in the only column of numbers: whatever it is called, it sums them
     * up.
     */
    private boolean isAloneSummed(int total, IntStream others) {
        int column = onlyColumn();
        TableCell said = column < 0 ? null : at(total, column);
        List<TableCell> parts = others.mapToObj(row -> column < 0 ? null : at(row, column))
                .filter(Objects::nonNull)
                .toList();
        if (said == null || said.percent() || parts.size() < rows.size() - 1 || parts.size() < FEWEST_SUMMED) {
            return false;
        }
        double sum = parts.stream().mapToDouble(TableCell::value).sum();
        double most = parts.stream().mapToDouble(TableCell::value).max().orElse(0);
        double off = Math.abs(said.value() - sum);
        boolean near = off <= (parts.size() > FEWEST_SUMMED ? Math.max(2, 0.03 * sum) : 1)
                || OneKind.isSwapped(said.value(), sum);
        return near && most < 0.7 * sum && TableCell.of(labels.get(total)) == null;
    }

    /** -1 where there are several or none. */
    private int onlyColumn() {
        int[] numbered = IntStream.range(1, columns)
                .filter(column -> cells.stream().anyMatch(row -> row[column] != null))
                .toArray();
        return numbered.length == 1 ? numbered[0] : -1;
    }

    /** @param right how many columns add up; @param wrong those that nearly do */
    private record Sums(int parts, int right, List<Reckoning> wrong) {

        /** In one column, or in several by the same: “best” and “worst” are no sums. */
        boolean isOneSlip() {
            return wrong.stream()
                                    .map(reckoning -> Math.round(reckoning.said() - reckoning.shown()))
                                    .distinct()
                                    .count()
                            == 1
                    || isSwap();
        }

        /** Two cells that changed their places. */
        private boolean isSwap() {
            return wrong.size() == 2
                    && wrong.get(0).said() == wrong.get(1).shown()
                    && wrong.get(1).said() == wrong.get(0).shown();
        }
    }

    private Sums sums(int from, int total) {
        int right = 0;
        List<Reckoning> wrong = new ArrayList<>();
        for (int column = 1; column < columns; column++) {
            TableCell said = at(total, column);
            ColumnSums parts = sums.get(column);
            if (said == null || said.percent() || !parts.isWhole(from, total)) {
                continue;
            }
            double sum = parts.sum(from, total);
            double rounding = parts.rounding(from, total) + said.rounding();
            boolean exact = parts.isExact(from, total);
            if (Math.abs(said.value() - sum) <= (exact ? 0.1 : rounding)) {
                right++;
            } else if (Math.abs(said.value() - sum) <= 0.2 * Math.abs(said.value())) {
                wrong.add(reckoning(Reckoning.Kind.PARTS, total, said.value(), sum));
            }
        }
        return new Sums(total - from, right, wrong);
    }

    Reckoning reckoning(Reckoning.Kind kind, int row, double said, double shown) {
        Line line = rows.get(row);
        return new Reckoning(kind, line, said, shown, "", true, 0, line.text().length());
    }
}
