package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of comma-separated text (RFC 4180).
 *
 * @param values null where something stands behind a closing quotation mark
 * @param isOpen whether the last cell has an opening quotation mark and no closing one
 */
record CsvCells(@Nullable List<String> values, boolean isOpen) {
    private static final CsvCells BROKEN = new CsvCells(null, false);
    private static final CsvCells OPEN = new CsvCells(null, true);

    static CsvCells of(String row) {
        List<String> cells = new ArrayList<>();
        int place = 0;
        while (place <= row.length()) {
            boolean quoted = place < row.length() && row.charAt(place) == '"';
            int end = quoted ? closing(row, place) : comma(row, place);
            if (end < 0) {
                return OPEN;
            }
            cells.add(quoted ? row.substring(place + 1, end).replace("\"\"", "\"") : row.substring(place, end));
            place = quoted ? end + 1 : end;
            if (place < row.length() && row.charAt(place) != ',') {
                return BROKEN;
            }
            place++;
        }
        return new CsvCells(cells, false);
    }

    private static int comma(String row, int place) {
        int comma = row.indexOf(',', place);
        return comma < 0 ? row.length() : comma;
    }

    private static int closing(String row, int open) {
        int close = row.indexOf('"', open + 1);
        while (close >= 0 && close + 1 < row.length() && row.charAt(close + 1) == '"') {
            close = row.indexOf('"', close + 2);
        }
        return close;
    }
}
