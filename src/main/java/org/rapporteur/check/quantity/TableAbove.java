package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;

/**
 * The table that lines below it speak of.
 *
 * @param head the names of its columns
 * @param rows its cells, those of totals last
 * @param labels the first cells of the rows
 */
record TableAbove(List<String> head, List<String> labels, List<@Nullable TableCell[]> rows) {
    /** In lines. */
    private static final int FAR = 8;

    private static final int SHORTEST = 4;

    /** The nearest that ends so few lines before. */
    static Optional<TableAbove> of(List<Line> lines, int place) {
        int last = place - 1;
        while (last >= 0 && place - last <= FAR && !isRow(lines.get(last))) {
            if (lines.get(last).kind() == Kind.HEADING) {
                return Optional.empty();
            }
            last--;
        }
        if (last < 1 || place - last > FAR) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isRow(lines.get(first - 1))) {
            first--;
        }
        return Optional.of(read(lines.subList(first, last + 1)));
    }

    /** Every table of a report that has a head and rows enough. */
    static List<TableAbove> all(List<Line> lines) {
        List<TableAbove> tables = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && isRow(lines.get(to))) {
                to++;
            }
            if (to - from > 2) {
                tables.add(read(lines.subList(from, to)));
            }
            from = Math.max(from, to - 1);
        }
        return tables;
    }

    /** What the only column of this name comes to, said in a row of totals or added up; of the first column its rows. */
    OptionalDouble sum(String noun) {
        boolean totals = !labels.isEmpty() && NumberTable.isTotal(labels.get(labels.size() - 1));
        if (noun.length() >= SHORTEST && !head.isEmpty() && named(head.get(0), noun)) {
            return OptionalDouble.of(rows.size() - (totals ? 1 : 0));
        }
        int column = column(noun);
        OptionalDouble said = total(noun);
        List<@Nullable TableCell[]> parts = rows.subList(0, rows.size() - (totals ? 1 : 0));
        boolean whole = column >= 0 && parts.stream().allMatch(row -> column < row.length && row[column] != null);
        return said.isEmpty() && whole
                ? OptionalDouble.of(
                        parts.stream().mapToDouble(row -> value(row[column])).sum())
                : said;
    }

    private static double value(@Nullable TableCell cell) {
        return cell == null ? 0 : cell.value();
    }

    /** Whether some cell has this number. */
    boolean holds(double number) {
        return rows.stream().flatMap(Stream::of).anyMatch(cell -> cell != null && cell.value() == number);
    }

    /** The only column whose name has this noun, -1 if there is none. */
    private int column(String noun) {
        String stem = noun.toLowerCase(Locale.ROOT);
        int[] columns = IntStream.range(1, head.size())
                .filter(column -> stem.length() >= SHORTEST && named(head.get(column), stem))
                .toArray();
        return columns.length == 1 ? columns[0] : -1;
    }

    private static boolean isRow(Line line) {
        return line.kind() == Kind.ROW || line.kind() == Kind.HEAD_ROW;
    }

    private static TableAbove read(List<Line> lines) {
        List<String> labels = new ArrayList<>();
        List<@Nullable TableCell[]> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            String[] cells = line.text().split("\t", -1);
            labels.add(cells[0].strip());
            rows.add(Arrays.stream(cells).map(TableCell::of).toArray(TableCell[]::new));
        }
        List<String> named = Stream.of(lines.get(0).text().split("\t", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        // The column of the labels often has no name
        boolean nameless = !rows.isEmpty() && rows.stream().allMatch(row -> row.length == named.size() + 1);
        List<String> head =
                nameless ? Stream.concat(Stream.of(""), named.stream()).toList() : named;
        return new TableAbove(head, labels, rows);
    }

    /** The total of the only column whose name has this noun. */
    OptionalDouble total(String noun) {
        int column = column(noun);
        boolean totals = !labels.isEmpty() && NumberTable.isTotal(labels.get(labels.size() - 1));
        if (column < 0 || !totals) {
            return OptionalDouble.empty();
        }
        TableCell[] last = rows.get(rows.size() - 1);
        TableCell cell = last.length == head.size() ? last[column] : null;
        return cell == null ? OptionalDouble.empty() : OptionalDouble.of(cell.value());
    }

    /** “of whom women”, “Persons trained”: one of its words is the noun. */
    private static boolean named(String column, String noun) {
        return Stream.of(column.split("\\W+")).anyMatch(word -> word.equals(noun) || OneKind.isSame(word, noun));
    }

    /** The numbers of the last row, where it sums up the others. */
    List<TableCell> totals() {
        boolean totals = !labels.isEmpty() && NumberTable.isTotal(labels.get(labels.size() - 1));
        return totals
                ? Stream.of(rows.get(rows.size() - 1))
                        .filter(cell -> cell != null && !cell.percent() && cell.value() > 0)
                        .toList()
                : List.of();
    }

    /** Whether some number of a row is this percentage of another of it. */
    boolean hasShare(double percent, double exact) {
        return rows.stream()
                .map(row -> Stream.of(row)
                        .filter(cell -> cell != null && !cell.percent() && cell.value() > 0)
                        .toList())
                .anyMatch(cells -> cells.stream()
                        .anyMatch(whole -> cells.stream()
                                .anyMatch(part -> part != whole
                                        && Math.abs(100 * part.value() / whole.value() - percent) <= exact)));
    }

    /** Numbers that stand side by side or one below the other. */
    List<List<TableCell>> neighbours() {
        List<List<TableCell>> neighbours = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            TableCell[] cells = rows.get(row);
            TableCell[] below = row + 1 < rows.size() ? rows.get(row + 1) : new TableCell[0];
            for (int at = 0; at < cells.length; at++) {
                add(cells[at], at + 1 < cells.length ? cells[at + 1] : null, neighbours);
                add(cells[at], at < below.length ? below[at] : null, neighbours);
            }
        }
        return neighbours;
    }

    private static void add(@Nullable TableCell one, @Nullable TableCell other, List<List<TableCell>> neighbours) {
        if (one != null && other != null && !one.percent() && !other.percent()) {
            neighbours.add(List.of(one, other));
        }
    }

    /** The numbers of one row that differ by so much, the first of them. */
    List<Double> changedBy(double amount) {
        List<Double> from = new ArrayList<>();
        for (TableCell[] row : rows) {
            List<TableCell> cells = Stream.of(row).filter(Objects::nonNull).toList();
            for (int at = 1; at < cells.size(); at++) {
                if (Math.abs(cells.get(at).value() - cells.get(at - 1).value()) == amount) {
                    from.add(cells.get(at - 1).value());
                }
            }
        }
        return from;
    }
}
