package org.rapporteur.check.quantity;

import org.jspecify.annotations.Nullable;

/** What the numbers of a column come to between any two rows, added up once: a long table has very many pairs of rows. */
final class ColumnSums {

    private final double[] values;
    private final double[] roundings;
    private final int[] numbers;
    private final int[] decimals;

    /** @param cells of the column from top to bottom; a percentage is no part of a sum */
    ColumnSums(@Nullable TableCell[] cells) {
        values = new double[cells.length + 1];
        roundings = new double[cells.length + 1];
        numbers = new int[cells.length + 1];
        decimals = new int[cells.length + 1];
        for (int row = 0; row < cells.length; row++) {
            TableCell cell = cells[row];
            boolean part = cell != null && !cell.percent();
            values[row + 1] = values[row] + (part ? cell.value() : 0);
            roundings[row + 1] = roundings[row] + (part ? cell.rounding() : 0);
            numbers[row + 1] = numbers[row] + (part ? 1 : 0);
            decimals[row + 1] = decimals[row] + (part && cell.decimals() > 0 ? 1 : 0);
        }
    }

    /** Whether each of these rows has a number. */
    boolean isWhole(int from, int to) {
        return numbers[to] - numbers[from] == to - from;
    }

    /** Whether none of the numbers was rounded. */
    boolean isExact(int from, int to) {
        return decimals[to] == decimals[from];
    }

    double sum(int from, int to) {
        return values[to] - values[from];
    }

    /** By how much the sum may be off as its numbers are rounded. */
    double rounding(int from, int to) {
        return roundings[to] - roundings[from];
    }
}
