package org.rapporteur.intake.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

/** A comma-separated file of the class path whose first row names the columns. */
final class CsvRows {

    private CsvRows() {}

    static <T> List<T> read(String path, Function<NamedCsvRecord, T> row) {
        try (InputStream file = Files.open(path);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static @Nullable String optional(NamedCsvRecord row, String column) {
        String value = row.getField(column);
        return value.isBlank() ? null : value;
    }

    static boolean flag(NamedCsvRecord row, String column) {
        return Boolean.parseBoolean(row.getField(column));
    }

    /** Values separated by spaces, in their order. */
    static Set<String> words(NamedCsvRecord row, String column) {
        String value = row.getField(column).strip();
        return value.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split("\\s+")));
    }
}
