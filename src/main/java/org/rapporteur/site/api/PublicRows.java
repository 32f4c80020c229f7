package org.rapporteur.site.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.platform.backup.RowLines;

/**
 * The rows that stand behind what everybody may read, and nothing else: no people, no drafts, no history but who entered a
 * record first and when, which reports tell. They stand in {@code public-rows.tsv}: a table, which of its rows, and what its
 * columns say instead of what is not for everybody.
 */
final class PublicRows {

    static final List<RowLines.Some> ALL = read();

    private PublicRows() {}

    private static List<RowLines.Some> read() {
        try (InputStream file = Objects.requireNonNull(PublicRows.class.getResourceAsStream("public-rows.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new RowLines.Some(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
