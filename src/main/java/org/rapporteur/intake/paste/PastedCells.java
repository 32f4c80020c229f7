package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a row of a table into its cells: at tabs and bars, or at commas or semicolons as in files of spreadsheets. */
final class PastedCells {
    private static final Pattern BETWEEN = Pattern.compile(" *(?:\\t|\\|(?! *ISO)) *");
    private static final Pattern FRAME = Pattern.compile("^\\s*\\|\\s*|\\s*\\|\\s*$");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"([,;]).*", Pattern.DOTALL);

    private PastedCells() {}

    static boolean isRow(String text) {
        return BETWEEN.matcher(text).find();
    }

    static List<String> of(String text) {
        return Arrays.asList(BETWEEN.split(FRAME.matcher(text).replaceAll(""), -1));
    }

    /** The sign between cells of which the first is in quotation marks, as spreadsheets write them; 0 for none. */
    static char separator(String text) {
        var quoted = QUOTED.matcher(text.strip());
        return quoted.matches() ? quoted.group(1).charAt(0) : 0;
    }

    /** Cells parted by this sign, those with it in quotation marks; null if a quotation mark has lost its pair. */
    static @Nullable List<String> split(String text, char separator) {
        List<String> cells = new ArrayList<>();
        String row = text.strip();
        int place = 0;
        while (place <= row.length()) {
            boolean quoted = place < row.length() && row.charAt(place) == '"';
            int end = quoted ? closing(row, place) : next(row, place, separator);
            if (end < 0) {
                return null;
            }
            cells.add(quoted ? row.substring(place + 1, end).replace("\"\"", "\"") : row.substring(place, end));
            int after = quoted ? next(row, end + 1, separator) : end;
            if (quoted && !row.substring(end + 1, after).isBlank()) {
                return null;
            }
            place = after + 1;
            while (place < row.length() && row.charAt(place) == ' ') {
                place++;
            }
        }
        return cells;
    }

    private static int next(String row, int place, char separator) {
        int end = row.indexOf(separator, place);
        return end < 0 ? row.length() : end;
    }

    private static int closing(String row, int open) {
        int place = open + 1;
        while (true) {
            int close = row.indexOf('"', place);
            if (close < 0 || close + 1 >= row.length() || row.charAt(close + 1) != '"') {
                return close;
            }
            place = close + 2;
        }
    }
}
