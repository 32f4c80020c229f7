package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A column that says how much another one changed from row to row: “165 | +33” below “132”. */
final class RowChanges {
    /** Of the rows of a change all but one are right, or one of two. */
    private static final int FEWEST = 2;

    private final NumberTable table;
    /** The rows without those that sum up others. */
    private final int[] rows;

    private final List<Reckoning> found = new ArrayList<>();

    private RowChanges(NumberTable table) {
        this.table = table;
        this.rows = IntStream.range(0, table.height())
                .filter(row -> !table.isTotal(row))
                .toArray();
    }

    static List<Reckoning> of(NumberTable table) {
        RowChanges changes = new RowChanges(table);
        IntStream.range(1, table.width()).filter(changes::isSigned).forEach(changes::read);
        return changes.found;
    }

    /** Whether all that stands in it is a change, or nothing at all. */
    private boolean isSigned(int column) {
        List<TableCell> cells = IntStream.of(rows)
                .mapToObj(row -> table.at(row, column))
                .filter(Objects::nonNull)
                .toList();
        return cells.size() >= FEWEST
                && cells.stream().allMatch(cell -> cell.signed() || cell.value() == 0)
                && cells.stream().filter(TableCell::signed).count() >= FEWEST;
    }

    /** Silent where another reading gives all of it. */
    private void read(int column) {
        List<Reckoning> slips = new ArrayList<>();
        for (int numbers = 1; numbers < table.width(); numbers++) {
            for (int step : new int[] {1, -1}) {
                List<Reckoning> amounts = changes(column, numbers, step, false);
                List<Reckoning> rates = changes(column, numbers, step, true);
                if (numbers != column && (areRight(amounts) || areRight(rates))) {
                    return;
                }
                boolean first = startsThere(column, numbers, step);
                if (numbers != column && (first || amounts.size() > FEWEST)) {
                    slips.addAll(slip(amounts, false));
                    slips.addAll(slip(rates, true));
                }
            }
        }
        found.addAll(slips.size() == 1 ? slips : List.of());
    }

    private static boolean areRight(List<Reckoning> all) {
        return all.size() >= FEWEST && all.stream().allMatch(RowChanges::isRight);
    }

    private static boolean isRight(Reckoning one) {
        return one.said() == one.shown();
    }

    private static List<Reckoning> slip(List<Reckoning> all, boolean percent) {
        List<Reckoning> wrong = all.stream().filter(one -> !isRight(one)).toList();
        boolean alike = all.stream().allMatch(one -> (one.kind() == Reckoning.Kind.SHARE) == percent);
        return alike && all.size() >= FEWEST && wrong.size() == 1 ? wrong : List.of();
    }

    /** The earliest row has a number and no change. */
    private boolean startsThere(int column, int numbers, int step) {
        int row = step > 0 ? rows[0] : rows[rows.length - 1];
        TableCell change = table.at(row, column);
        return table.at(row, numbers) != null && (change == null || !change.signed());
    }

    /** @param step 1 where the earlier row stands above, -1 where it stands below */
    private List<Reckoning> changes(int column, int numbers, int step, boolean rate) {
        List<Reckoning> all = new ArrayList<>();
        for (int at = 0; at < rows.length; at++) {
            TableCell said = table.at(rows[at], column);
            TableCell now = table.at(rows[at], numbers);
            TableCell then = at - step < 0 || at - step >= rows.length ? null : table.at(rows[at - step], numbers);
            if (said != null && now != null && then != null && isExact(now, then)) {
                double amount = now.value() - then.value();
                double shown = rate ? 100 * amount / then.value() : amount;
                all.add(table.rate(rows[at], said, shown));
            }
        }
        return all;
    }

    private static boolean isExact(TableCell now, TableCell then) {
        return then.value() != 0 && !now.percent() && !then.percent();
    }
}
