package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A percentage in each of two rows, of two of its numbers: one row shows which, the other has a slip. */
final class SharesOfTwoRows {
    /** By how much a slip may be off that is none of its figures. */
    private static final double SLIP = 4;

    private final NumberTable table;

    private SharesOfTwoRows(NumberTable table) {
        this.table = table;
    }

    static List<Reckoning> of(NumberTable table) {
        SharesOfTwoRows shares = new SharesOfTwoRows(table);
        return table.height() != 2 || table.isTotal(0) || table.isTotal(1)
                ? List.of()
                : IntStream.range(1, table.width())
                        .boxed()
                        .flatMap(column -> shares.in(column).stream())
                        .toList();
    }

    /** Silent where two other columns give both rows, or several give one. */
    private List<Reckoning> in(int column) {
        List<Reckoning> wrong = new ArrayList<>();
        for (int part = 1; part < table.width(); part++) {
            for (int whole = 1; whole < table.width(); whole++) {
                Reckoning first = share(0, column, part, whole);
                Reckoning second = share(1, column, part, whole);
                if (part == whole || first == null || second == null) {
                    continue;
                }
                if (first.agrees() && second.agrees()) {
                    return List.of();
                }
                if (first.agrees() || second.agrees()) {
                    wrong.add(first.agrees() ? second : first);
                }
            }
        }
        return wrong.size() == 1 && isSlip(wrong.get(0)) ? wrong : List.of();
    }

    private @Nullable Reckoning share(int row, int column, int part, int whole) {
        TableCell said = table.at(row, column);
        TableCell of = table.at(row, whole);
        TableCell some = table.at(row, part);
        if (said == null || of == null || some == null) {
            return null;
        }
        boolean numbers = said.percent() && !said.signed() && !of.percent() && !some.percent();
        return !numbers || of.value() <= 0
                ? null
                : table.reckoning(Reckoning.Kind.SHARE, row, said.value(), 100 * some.value() / of.value());
    }

    private static boolean isSlip(Reckoning wrong) {
        return Math.abs(wrong.said() - wrong.shown()) <= SLIP || OneKind.isSlipOfShare(wrong.said(), wrong.shown());
    }
}
