package org.rapporteur.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** Where the cells of a row are, from the names in the first row. */
final class CatalogueColumns {
    private static final List<String> NEEDED = List.of("designation", "title", "kind", "approved_on", "study_group");
    /** Designations and groups are short, or they are something else; a title of 2,000 letters still is one. */
    private static final Map<String, Integer> LONGEST = Map.of("designation", 200, "study_group", 40, "status", 200);

    private static final int LONGEST_OF_OTHERS = 2_000;

    /** From the founding of the Union to beyond anything announced. */
    private static final DateRange PLAUSIBLE = new DateRange(LocalDate.of(1865, 1, 1), LocalDate.of(2199, 12, 31));

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Map<String, Integer> places = new HashMap<>();
    /** As they are written in the rows so far: thousands of rows share a few. */
    private final Map<String, TextKind> kinds = new HashMap<>();

    private final int width;

    private CatalogueColumns(List<String> names) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            places.put(names.get(i).replace("\ufeff", "").strip().toLowerCase(Locale.ROOT), i);
        }
    }

    /** @throws IllegalArgumentException naming the column that is missing */
    static CatalogueColumns of(List<String> names) {
        CatalogueColumns columns = new CatalogueColumns(names);
        for (String name : NEEDED) {
            if (!columns.places.containsKey(name)) {
                throw new IllegalArgumentException("The file has no column “" + name + "” in its first row");
            }
        }
        return columns;
    }

    /** @throws IllegalArgumentException saying what is wrong with the row */
    PublishedText text(List<String> row) {
        if (row.size() != width) {
            throw new IllegalArgumentException("has " + row.size() + " cells instead of " + width);
        }
        String designation = cell(row, "designation");
        if (designation.isEmpty()) {
            throw new IllegalArgumentException("has no designation");
        }
        return new PublishedText(
                designation,
                number(designation),
                cell(row, "title"),
                kinds.computeIfAbsent(cell(row, "kind"), CatalogueColumns::kind),
                approved(cell(row, "approved_on")),
                cell(row, "study_group"),
                cell(row, "status"),
                address(cell(row, "url")));
    }

    private String cell(List<String> row, String name) {
        Integer place = places.get(name);
        if (place == null) {
            return "";
        }
        String cell = row.get(place).strip();
        int longest = LONGEST.getOrDefault(name, LONGEST_OF_OTHERS);
        if (cell.length() > longest) {
            throw new IllegalArgumentException(name + " is longer than " + longest + " letters");
        }
        if (cell.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " holds a character that is no text");
        }
        return cell;
    }

    private static ApprovalDay approved(String cell) {
        ApprovalDay approved = ApprovalDay.valueOf(shown(cell));
        if (PLAUSIBLE.contains(approved.first()) && PLAUSIBLE.contains(approved.last())) {
            return approved;
        }
        throw new IllegalArgumentException("“" + cell + "” is not a day on which ITU approved anything");
    }

    /** Pages link to it, so it must not be a script. */
    private static String address(String cell) {
        if (cell.isEmpty() || ADDRESS.matcher(cell).matches()) {
            return cell;
        }
        throw new IllegalArgumentException("“" + shown(cell) + "” is not the address of a page");
    }

    private static String shown(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }

    private static TextKind kind(String name) {
        if (name.length() > 60) {
            throw new IllegalArgumentException("“" + shown(name) + "” is not a kind of text");
        }
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
