package org.rapporteur.catalogue;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.vocabulary.Designation;
import org.rapporteur.vocabulary.TextKind;

/** Where the cells of a row are, from the names in the first row. */
final class CatalogueColumns {
    private static final List<String> NEEDED = List.of("designation", "title", "kind", "approved_on", "study_group");
    private static final int LONGEST = 2_000;

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;

    private CatalogueColumns(CsvRecord names) {
        width = names.getFieldCount();
        for (int i = 0; i < width; i++) {
            places.put(names.getField(i).replace("\ufeff", "").strip().toLowerCase(Locale.ROOT), i);
        }
    }

    /** @throws IllegalArgumentException naming the column that is missing */
    static CatalogueColumns of(CsvRecord names) {
        CatalogueColumns columns = new CatalogueColumns(names);
        for (String name : NEEDED) {
            if (!columns.places.containsKey(name)) {
                throw new IllegalArgumentException("The file has no column “" + name + "” in its first row");
            }
        }
        return columns;
    }

    /** @throws IllegalArgumentException saying what is wrong with the row */
    PublishedText text(CsvRecord row) {
        if (row.getFieldCount() != width) {
            throw new IllegalArgumentException("has " + row.getFieldCount() + " cells instead of " + width);
        }
        String designation = cell(row, "designation");
        if (designation.isEmpty()) throw new IllegalArgumentException("has no designation");
        return new PublishedText(
                designation,
                number(designation),
                cell(row, "title"),
                kind(cell(row, "kind")),
                ApprovalDay.valueOf(cell(row, "approved_on")),
                cell(row, "study_group"),
                cell(row, "status"),
                cell(row, "url"));
    }

    private String cell(CsvRecord row, String name) {
        Integer place = places.get(name);
        if (place == null) return "";
        String cell = row.getField(place).strip();
        if (cell.length() > LONGEST)
            throw new IllegalArgumentException(name + " is longer than " + LONGEST + " letters");
        if (cell.indexOf('\0') >= 0) throw new IllegalArgumentException(name + " holds a character that is no text");
        return cell;
    }

    private static TextKind kind(String name) {
        return TextKind.ofCode(
                name.toLowerCase(Locale.ROOT).replace(' ', '-').replace("’", "").replace("'", ""));
    }

    private static @Nullable Designation number(String designation) {
        try {
            return Designation.valueOf(designation);
        } catch (IllegalArgumentException inNoKnownForm) {
            return null;
        }
    }
}
