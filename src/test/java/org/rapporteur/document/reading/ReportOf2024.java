package org.rapporteur.document.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Document;

/**
 * The report of September 2024 as the text dump of its Word file. Its words are not ours to hand on, so that it lies beside
 * the project or nowhere; the twin tells the same facts, with the same mistakes, in sentences of its own.
 */
public enum ReportOf2024 {
    TWIN,
    REAL;

    private static final Path FILE = Path.of("..", "shared", "reports", "cwg-internet-2024-09.txt");

    /** Skips the test, saying so, where the report is not at hand. */
    public byte[] bytes() {
        if (this == TWIN) {
            return resource("/report/of-2024.txt");
        }
        assumeTrue(Files.exists(FILE), "SKIPPED, but for the twin: the real report is not at " + FILE);
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public ForeignReport read() {
        return ForeignReport.read(bytes(), "report.txt");
    }

    public Document document() {
        return read().document();
    }

    /** Every text either of them tells, listed by hand, with what the catalogue has of it. */
    public static List<NamedCsvRecord> mentions() {
        return rows("/report/of-2024.mentions.csv");
    }

    /** Of a file of comma-separated text on the class path. */
    public static List<NamedCsvRecord> rows(String resource) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(resource(resource), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(ReportOf2024.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
