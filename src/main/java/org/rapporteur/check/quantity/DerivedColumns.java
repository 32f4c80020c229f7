package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;

/** Columns of a table that follow from others in every row but one: totals, rates, changes, shares. */
final class DerivedColumns {
    /** So few rows show no rule. */
    private static final int FEWEST = 2;

    /** Of sums of numbers with a decimal. */
    private static final double ROUNDING = 0.051;

    private final NumberTable table;
    private final int columns;
    private final List<Reckoning> found = new ArrayList<>();

    private DerivedColumns(NumberTable table) {
        this.table = table;
        this.columns = table.width();
    }

    /** @param head the first row, which may name the columns */
    static List<Reckoning> of(NumberTable table, Line head) {
        DerivedColumns derived = new DerivedColumns(table);
        if (derived.columns > FEWEST) {
            derived.totals(derived.isLastNamedTotal(head));
            derived.ratios();
        }
        derived.shares();
        derived.found.addAll(RowChanges.of(table));
        derived.found.addAll(SharesOfTwoRows.of(table));
        return derived.found;
    }

    private boolean isLastNamedTotal(Line head) {
        String[] names = head.text().split("\t", -1);
        return columns > 3 && names.length == columns && Grid.isTotal(names[columns - 1].strip());
    }

    /** A last column is one of totals if that holds for one row at least; any other, or without a name, for all rows but one. */
    private void totals(boolean named) {
        for (int total = 3; total < columns; total++) {
            for (int from = 1; from < total - 1; from++) {
                List<Reckoning> sums = sums(from, total);
                boolean last = named && from == 1 && total == columns - 1;
                if (last) {
                    addIfHeld(sums, 1);
                } else {
                    addIfOneIsWrong(sums);
                }
            }
        }
    }

    /** What the columns from one up to another come to, where each row has all of them. */
    private List<Reckoning> sums(int from, int total) {
        List<Reckoning> sums = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            TableCell said = table.at(row, total);
            List<TableCell> parts = parts(row, from, total);
            if (said != null && !said.percent() && parts.size() == total - from) {
                double sum = parts.stream().mapToDouble(TableCell::value).sum();
                boolean right = Math.abs(sum - said.value()) <= ROUNDING;
                sums.add(table.reckoning(Reckoning.Kind.PARTS, row, said.value(), right ? said.value() : sum));
            }
        }
        return sums;
    }

    private List<TableCell> parts(int row, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(column -> table.at(row, column))
                .filter(cell -> cell != null && !cell.percent())
                .toList();
    }

    private void addIfOneIsWrong(List<Reckoning> all) {
        addIfHeld(all, Math.max(FEWEST, all.size() - 1));
    }

    private void addIfHeld(List<Reckoning> all, int least) {
        long right = all.stream().filter(Reckoning::agrees).count();
        if (right >= least && right < all.size()) {
            all.stream().filter(one -> !one.agrees()).forEach(found::add);
        }
    }

    /** Rates, shares of the last row, changes: a column that follows from two others in all rows but one. */
    private void ratios() {
        for (int column = 2; column < columns; column++) {
            for (int one = 1; one < columns; one++) {
                for (int other = 1; other < columns; other++) {
                    if (one != other && one != column && other != column) {
                        ratio(column, one, other);
                    }
                }
            }
        }
    }

    private void ratio(int column, int one, int other) {
        List<Reckoning> shares = new ArrayList<>();
        List<Reckoning> changes = new ArrayList<>();
        List<Reckoning> differences = new ArrayList<>();
        List<Reckoning> rates = new ArrayList<>();
        List<Reckoning> means = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            TableCell said = table.at(row, column);
            TableCell from = table.at(row, one);
            TableCell to = table.at(row, other);
            if (said == null || from == null || to == null || from.value() == 0) {
                continue;
            }
            double change = to.value() - from.value();
            if (!said.percent() && said.decimals() > 0) {
                rates.add(table.rate(row, said, 100 * to.value() / from.value()));
                means.add(table.rate(row, said, to.value() / from.value()));
            }
            if (said.percent()) {
                shares.add(table.rate(row, said, 100 * to.value() / from.value()));
                changes.add(table.rate(row, said, 100 * change / from.value()));
            } else if (said.signed() || !from.percent() && !to.percent() && column > Math.max(one, other)) {
                differences.add(table.rate(row, said, change));
            }
        }
        Stream.of(shares, changes, differences, rates, means).forEach(this::addIfOneIsWrong);
    }

    /** What a column has come to so far: “3 014”, “6 416”. */
    private void running(int column, int numbers) {
        List<Reckoning> sums = new ArrayList<>();
        double sum = 0;
        for (int row = 0; row < table.height(); row++) {
            TableCell said = table.at(row, column);
            TableCell part = table.at(row, numbers);
            if (said == null || part == null || said.percent()) {
                break;
            }
            sum += part.value();
            sums.add(table.reckoning(Reckoning.Kind.PARTS, row, said.value(), sum));
        }
        addIfOneIsWrong(sums);
    }

    /** A column of percentages that each number of another is of all its numbers. */
    private void shares() {
        double[] wholes = IntStream.range(0, columns).mapToDouble(table::whole).toArray();
        for (int column = 1; column < columns; column++) {
            for (int numbers = 1; numbers < columns; numbers++) {
                if (numbers < column) {
                    running(column, numbers);
                }
                if (numbers != column && wholes[numbers] > 0) {
                    share(column, numbers, wholes[numbers]);
                }
            }
        }
    }

    private void share(int column, int numbers, double whole) {
        List<Reckoning> shares = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            TableCell said = table.at(row, column);
            TableCell part = table.at(row, numbers);
            if (said != null && part != null && said.percent() && !part.percent()) {
                shares.add(table.rate(row, said, 100 * part.value() / whole));
            }
        }
        addIfOneIsWrong(shares);
    }
}
