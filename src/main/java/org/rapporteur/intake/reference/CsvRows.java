package org.rapporteur.intake.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comma-separated file of the folder {@code db}, which the build puts on the class path; its first row names the columns. */
public final class CsvRows {

    private CsvRows() {}

    /** @param path below {@code db}: {@code reference/bodies.csv} */
    public static InputStream open(String path) throws IOException {
        InputStream file = CsvRows.class.getResourceAsStream("/db/" + path);
        if (file == null) {
            throw new FileNotFoundException(path);
        }
        return file;
    }

    /** Every row, as a value. */
    public static <T> List<T> read(String path, Function<NamedCsvRecord, T> row) {
        try (InputStream file = open(path);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Null where the cell is blank or the file has no such column. */
    public static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column).filter(value -> !value.isBlank()).orElse(null);
    }

    public static boolean flag(NamedCsvRecord row, String column) {
        return Boolean.parseBoolean(row.getField(column));
    }

    /** Values separated by spaces, in their order. */
    public static Set<String> words(NamedCsvRecord row, String column) {
        String value = row.getField(column).strip();
        return value.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split("\\s+")));
    }
}
