package org.rapporteur.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads published texts from comma-separated UTF-8 with the columns {@code designation, title, kind, approved_on,
 * study_group, status, url} in any order, more columns being ignored. Every row is judged by itself: one that cannot be
 * taken is told and the others are read.
 */
public final class CatalogueFile {

    /** Ten times what ITU-T has published since 1958; what has more rows is no catalogue, and would fill the memory. */
    private static final int MOST_ROWS = 200_000;

    private CatalogueFile() {}

    /** As {@link #read(InputStream, IntConsumer)}, telling nobody. */
    public static CatalogueReading read(InputStream file) {
        return read(file, rows -> {});
    }

    /**
     * Reads to the end and closes.
     *
     * @param progress is told after every row how many were read
     * @throws IllegalArgumentException if it is no such file at all: other columns, not UTF-8, no rows
     * @throws UncheckedIOException if it cannot be read
     */
    public static CatalogueReading read(InputStream file, IntConsumer progress) {
        try (BufferedReader letters = new BufferedReader(new Utf8(file).reader())) {
            return read(new CsvLines(letters), progress);
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("The file is not in UTF-8", notUtf8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CatalogueReading read(CsvLines rows, IntConsumer progress) throws IOException {
        CatalogueColumns columns = columns(rows.next());
        List<PublishedText> texts = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvLines.Row row = rows.next(); row != null; row = rows.next()) {
            take(row, columns, seen, texts, refused);
            int taken = texts.size() + refused.size();
            if (taken > MOST_ROWS) {
                throw new IllegalArgumentException("The file has more than " + MOST_ROWS + " rows");
            }
            progress.accept(taken);
        }
        return new CatalogueReading(texts, refused);
    }

    private static CatalogueColumns columns(CsvLines.@Nullable Row names) {
        if (names == null) {
            throw new IllegalArgumentException("The file is empty");
        }
        if (names.cells() == null) {
            throw new IllegalArgumentException("The first row has a quotation mark without its pair");
        }
        return CatalogueColumns.of(names.cells());
    }

    private static List<String> cells(CsvLines.Row row) {
        if (row.cells() == null) {
            throw new IllegalArgumentException("has a quotation mark without its pair");
        }
        return row.cells();
    }

    private static void take(
            CsvLines.Row row,
            CatalogueColumns columns,
            Set<String> seen,
            List<PublishedText> texts,
            List<RefusedRow> refused) {
        try {
            PublishedText text = columns.text(cells(row));
            if (!seen.add(text.key())) {
                throw new IllegalArgumentException("comes twice: " + text.designation());
            }
            texts.add(text);
        } catch (IllegalArgumentException refusal) {
            refused.add(new RefusedRow(row.line(), String.valueOf(refusal.getMessage())));
        }
    }

    /** Reads strictly: a byte that is not UTF-8 is told instead of being replaced. */
    private record Utf8(InputStream bytes) {
        java.io.Reader reader() {
            return new java.io.InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        }
    }
}
