package org.rapporteur.check.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code db/reference}, whose first row names the columns. */
final class ReferenceTable {

    private ReferenceTable() {}

    /**
     * Every row, as a value.
     *
     * @throws UncheckedIOException if the program comes without this table
     * @throws IllegalStateException if a row does not say where it comes from
     */
    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(name))) {
            return rows.stream().map(ReferenceTable::sourced).map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NamedCsvRecord sourced(NamedCsvRecord row) {
        if (row.findField("source").filter(source -> !source.isBlank()).isEmpty()) {
            throw new IllegalStateException("a row of reference says no source: " + row.getFields());
        }
        return row;
    }

    private static InputStreamReader open(String name) {
        InputStream file = ReferenceTable.class.getResourceAsStream("/db/reference/" + name + ".csv");
        return new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8);
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        String day = row.getField(column);
        return day.isBlank() ? null : LocalDate.parse(day);
    }

    static @Nullable String optional(NamedCsvRecord row, String column) {
        String value = row.getField(column);
        return value.isBlank() ? null : value;
    }
}
