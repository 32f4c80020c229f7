package org.rapporteur.check.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a cell.
 *
 * @param decimals how many are printed
 * @param percent whether it is one of a hundred
 * @param signed whether it says that it grew or fell
 */
record TableCell(double value, int decimals, boolean percent, boolean signed) {
    private static final Pattern NUMBER = Pattern.compile(
            "([+\u2212\u2013-])?(?:[A-Z]{3} |[$\u20ac])?(\\d{1,3}(?:[, '\u2019\u202f\u00a0]\\d{3})+|\\d{1,9})(?:\\.(\\d{1,3}))? ?(%)?");

    /** Null where the cell holds something else. */
    static @Nullable TableCell of(String cell) {
        Matcher number = NUMBER.matcher(cell.strip());
        if (!number.matches()) {
            return null;
        }
        String decimals = number.group(3) == null ? "" : number.group(3);
        String plain = number.group(2).replaceAll("\\D", "") + "." + decimals + "0";
        boolean negative = number.group(1) != null && !number.group(1).equals("+");
        return new TableCell(
                Double.parseDouble(plain) * (negative ? -1 : 1),
                decimals.length(),
                number.group(4) != null,
                number.group(1) != null);
    }

    /** A dash among numbers is none. */
    static @Nullable TableCell orNone(String cell) {
        String plain = cell.strip();
        boolean dash = plain.equals("\u2013") || plain.equals("-") || plain.equals("\u2014");
        return dash ? new TableCell(0, 0, false, false) : of(cell);
    }

    /** What rounding may hide of it. */
    double rounding() {
        return 0.5 * Math.pow(10, -decimals) + 1e-6;
    }

    boolean isYear() {
        return decimals == 0 && !percent && value >= 1990 && value < 2060;
    }
}
