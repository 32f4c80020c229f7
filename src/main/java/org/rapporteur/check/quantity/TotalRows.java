package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Rows of a table that sum up others: those above them, or the first one all below it. */
final class TotalRows {
    /** No row in the midst of a table sums up more rows than these; one may sum up all. */
    private static final int MOST_SUMMED = 200;

    /** So many numbers come to another by no accident. */
    private static final int FEWEST_SUMMED = 4;

    private final NumberTable table;
    private final List<Reckoning> found = new ArrayList<>();

    private TotalRows(NumberTable table) {
        this.table = table;
    }

    static List<Reckoning> of(NumberTable table) {
        TotalRows totals = new TotalRows(table);
        IntStream.range(NumberTable.FEWEST, table.height())
                .filter(table::hasNumber)
                .forEach(totals::check);
        totals.first();
        return totals.found;
    }

    /** A row that sums up those above it: by its name, or because most of its numbers do. */
    private void check(int total) {
        Sums best = sums(0, total);
        for (int row = Math.max(NumberTable.FEWEST, total - MOST_SUMMED); row < total - 1; row++) {
            Sums behind = sums(row, total);
            best = behind.right() > best.right() ? behind : best;
        }
        boolean alone = total == table.height() - 1 && isAloneSummed(total, IntStream.range(0, total));
        boolean all = best.parts() == total || best.right() > 1;
        boolean shown = alone || best.right() > 0 && best.parts() > NumberTable.FEWEST && all;
        if (best.isOneSlip() && (shown || isNamed(total))) {
            found.addAll(best.wrong());
        }
    }

    /** The first total of this name. */
    private boolean isNamed(int total) {
        return table.isTotal(total)
                && IntStream.range(0, total).noneMatch(row -> table.label(row).equals(table.label(total)));
    }

    /** “Register on 1 May	61” above what it is made of. */
    private void first() {
        IntStream others = IntStream.range(1, table.height());
        if (table.height() > FEWEST_SUMMED && isAloneSummed(0, others)) {
            int column = onlyColumn();
            double sum = table.sums(column).sum(1, table.height());
            TableCell said = table.at(0, column);
            if (said != null && said.value() != sum) {
                found.add(table.reckoning(Reckoning.Kind.PARTS, 0, said.value(), sum));
            }
        }
    }

    /**
     * Whether a row is nearly what so many others come to in the only column of numbers: whatever it is called, it sums them
     * up.
     */
    private boolean isAloneSummed(int total, IntStream others) {
        int column = onlyColumn();
        TableCell said = column < 0 ? null : table.at(total, column);
        List<TableCell> parts = others.mapToObj(row -> column < 0 ? null : table.at(row, column))
                .filter(Objects::nonNull)
                .toList();
        if (said == null || said.percent() || parts.size() < table.height() - 1 || parts.size() < FEWEST_SUMMED) {
            return false;
        }
        double sum = parts.stream().mapToDouble(TableCell::value).sum();
        double most = parts.stream().mapToDouble(TableCell::value).max().orElse(0);
        double off = Math.abs(said.value() - sum);
        boolean near = off <= (parts.size() > FEWEST_SUMMED ? Math.max(2, 0.03 * sum) : 1)
                || OneKind.isSwapped(said.value(), sum);
        return near && most < 0.7 * sum && TableCell.of(table.label(total)) == null;
    }

    /** -1 where there are several or none. */
    private int onlyColumn() {
        int[] numbered = IntStream.range(1, table.width())
                .filter(column -> IntStream.range(0, table.height()).anyMatch(row -> table.at(row, column) != null))
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
        for (int column = 1; column < table.width(); column++) {
            TableCell said = table.at(total, column);
            ColumnSums parts = table.sums(column);
            if (said == null || said.percent() || !parts.isWhole(from, total)) {
                continue;
            }
            double sum = parts.sum(from, total);
            double rounding = parts.rounding(from, total) + said.rounding();
            boolean exact = parts.isExact(from, total);
            if (Math.abs(said.value() - sum) <= (exact ? 0.1 : rounding)) {
                right++;
            } else if (Math.abs(said.value() - sum) <= 0.2 * Math.abs(said.value())) {
                wrong.add(table.reckoning(Reckoning.Kind.PARTS, total, said.value(), sum));
            }
        }
        return new Sums(total - from, right, wrong);
    }
}
