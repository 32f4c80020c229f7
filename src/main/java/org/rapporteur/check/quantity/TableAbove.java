package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;

/** The numbers of a table that lines below it speak of. */
record TableAbove(Grid grid) {
    /** In lines. */
    private static final int FAR = 8;

    private static final int SHORTEST = 4;

    /** The nearest that ends so few lines before, no heading between. */
    static Optional<TableAbove> of(ReportText report, Line line) {
        return report.tables().stream()
                .filter(grid -> grid.last() < line.index() && line.index() - grid.last() <= FAR)
                .reduce((one, next) -> next)
                .filter(grid -> report.lines().subList(grid.last(), line.index()).stream()
                        .noneMatch(between -> between.kind() == Line.Kind.HEADING))
                .map(TableAbove::new);
    }

    /** What the only column of this name comes to, said in a row of totals or added up; of the first column its rows. */
    OptionalDouble sum(String noun) {
        if (noun.length() >= SHORTEST
                && !grid.head().isEmpty()
                && Grid.isNamed(grid.head().get(0), noun)) {
            return OptionalDouble.of(parts());
        }
        int column = column(noun);
        OptionalDouble said = total(noun);
        boolean whole = column >= 0 && IntStream.range(0, parts()).allMatch(row -> grid.number(row, column) != null);
        return said.isEmpty() && whole ? OptionalDouble.of(grid.sum(column, parts())) : said;
    }

    /** How many rows it has without the last, if that sums up the others. */
    private int parts() {
        return grid.cells().size() - (grid.isSummedUp() ? 1 : 0);
    }

    /** The only column whose name has this noun, -1 if there is none. */
    private int column(String noun) {
        return noun.length() < SHORTEST ? -1 : grid.column(noun.toLowerCase(Locale.ROOT));
    }

    /** The total of the only column whose name has this noun. */
    OptionalDouble total(String noun) {
        int column = column(noun);
        int last = grid.cells().size() - 1;
        boolean whole = column >= 0
                && grid.isSummedUp()
                && grid.cells().get(last).size() == grid.head().size();
        TableCell total = whole ? grid.number(last, column) : null;
        return total == null ? OptionalDouble.empty() : OptionalDouble.of(total.value());
    }

    /** The numbers of the last row, where it sums up the others. */
    List<TableCell> totals() {
        return grid.isSummedUp() ? counts(grid.cells().size() - 1) : List.of();
    }

    private List<TableCell> counts(int row) {
        return numbers(row).filter(cell -> !cell.percent() && cell.value() > 0).toList();
    }

    private Stream<TableCell> numbers(int row) {
        return IntStream.range(0, grid.cells().get(row).size())
                .mapToObj(column -> grid.number(row, column))
                .filter(Objects::nonNull);
    }

    /** Whether some cell has this number. */
    boolean holds(double number) {
        return IntStream.range(0, grid.cells().size())
                .anyMatch(row -> numbers(row).anyMatch(cell -> cell.value() == number));
    }

    /** Whether some number is this percentage of another one beside or below it or in its row. */
    boolean gives(Token share) {
        return neighbours().stream()
                        .anyMatch(pair ->
                                isShare(share, pair.get(0), pair.get(1)) || isShare(share, pair.get(1), pair.get(0)))
                || IntStream.range(0, grid.cells().size())
                        .mapToObj(this::counts)
                        .anyMatch(cells -> cells.stream()
                                .anyMatch(whole ->
                                        cells.stream().anyMatch(part -> part != whole && isShare(share, part, whole))));
    }

    private static boolean isShare(Token share, TableCell part, TableCell whole) {
        return Reckoning.fits(share, 100 * part.value() / whole.value());
    }

    /** Numbers that stand side by side or one below the other. */
    List<List<TableCell>> neighbours() {
        List<List<TableCell>> neighbours = new ArrayList<>();
        for (int row = 0; row < grid.cells().size(); row++) {
            for (int column = 0; column < grid.cells().get(row).size(); column++) {
                add(grid.number(row, column), grid.number(row, column + 1), neighbours);
                if (row + 1 < grid.cells().size()) {
                    add(grid.number(row, column), grid.number(row + 1, column), neighbours);
                }
            }
        }
        return neighbours;
    }

    private static void add(@Nullable TableCell one, @Nullable TableCell other, List<List<TableCell>> neighbours) {
        if (one != null && other != null && !one.percent() && !other.percent()) {
            neighbours.add(List.of(one, other));
        }
    }
}
