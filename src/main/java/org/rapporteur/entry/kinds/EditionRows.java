package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.RowParts.Shape;
import org.rapporteur.records.resolution.ResolutionSummary;

/**
 * Editions of a Resolution, one a line, {@code (Rev. Bucharest, 2022) Title}, or as rows: first or revised, its place,
 * year and title.
 */
final class EditionRows {

    private static final String REVISED = "Rev.";
    private static final Pattern EDITION = Pattern.compile("\\((Rev\\. ?)?([^()]+), ?(\\d{4})\\)[ :]*(.+)");

    /** Of a row that is not right yet, too. */
    private static final Pattern ROW =
            Pattern.compile("\\((Rev\\.)?([^(),]*(?:,[^(),]*)*?)(?:,([^(),]*))?\\)[ :]*(.*)");

    private EditionRows() {}

    /** @param revised the one choice beside a first edition */
    static RowParts of(Supplier<String> revised) {
        return new RowParts(
                List.of(
                        Column.chosen("revision", () -> List.of(new Choice(REVISED, revised.get()))),
                        Column.typed("place", Shape.SHORT),
                        Column.typed("year", Shape.SHORT),
                        Column.typed("title", Shape.WIDE)),
                RowCells.form(EditionRows::cells, EditionRows::line));
    }

    static String line(ResolutionSummary edition) {
        return edition.citation() + " " + edition.title();
    }

    /** Null where the line is not of this form. */
    static @Nullable ResolutionSummary edition(String code, String line) {
        Matcher matcher = EDITION.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(3));
        boolean plausible = year >= 1865 && year <= 2199;
        return plausible
                ? new ResolutionSummary(
                        code,
                        year,
                        matcher.group(2).strip(),
                        matcher.group(1) != null,
                        matcher.group(4).strip())
                : null;
    }

    private static List<String> cells(String line) {
        Matcher row = ROW.matcher(line);
        return row.matches() ? RowCells.of(row, 1, 2, 3, 4) : List.of("", "", "", "", line);
    }

    private static String line(List<String> cells) {
        return "(%s, %s) %s"
                .formatted((cells.get(0) + " " + cells.get(1)).strip(), cells.get(2), cells.get(3))
                .strip();
    }
}
