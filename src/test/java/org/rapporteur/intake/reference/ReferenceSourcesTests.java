package org.rapporteur.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program comes with says of each of its facts where that comes from, loaded into records or not. */
class ReferenceSourcesTests {

    private static List<String> tables() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("db", "reference"), "*.csv")) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    @Test
    void everyRowOfEveryTableNamesItsSource() throws IOException {
        assertThat(tables())
                .contains("conferences.csv")
                .allSatisfy(name -> assertThat(CsvRows.read(
                                "reference/" + name,
                                row -> row.findField("source").orElse("")))
                        .isNotEmpty()
                        .allMatch(source -> !source.isBlank(), name));
    }
}
