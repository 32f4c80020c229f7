package org.rapporteur.site.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd", "＝1", "＋1", "－1", "＠SUM(A1)"})
    void makesNoCellAFormula(String cell) {
        assertThat(TableFile.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ITU-T Y.1 (01/2024)", "'quoted", "a=b", "– dash"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(TableFile.safe(cell)).isEqualTo(cell);
    }

    @Test
    void writesRowsForSpreadsheets() {
        assertThat(file(List.of("x, “y”", "=1"), List.of("say \"so\"", "")).csvText())
                .isEqualTo("\uFEFFA,B\r\n\"x, “y”\",'=1\r\n\"say \"\"so\"\"\",\r\n");
    }

    @Test
    void daysAreWrittenAsIso8601WritesThem() {
        assertThat(file(List.of("x", LocalDate.of(2024, 6, 29))).csvText()).endsWith("x,2024-06-29\r\n");
        assertThat(new String(
                        Objects.requireNonNull(file(List.of("x", LocalDate.of(2024, 6, 29)))
                                .json()
                                .getBody()),
                        StandardCharsets.UTF_8))
                .contains("\"b\" : \"2024-06-29\"");
    }

    @Test
    void aSheetHasDaysAsDaysAndWordsAsWords() throws IOException {
        byte[] sheet = Objects.requireNonNull(
                file(List.of("=1+1", LocalDate.of(2024, 6, 29))).xlsx().getBody());
        String cells = part(sheet, "xl/worksheets/sheet1.xml") + part(sheet, "xl/sharedStrings.xml");
        assertThat(cells).contains("45472", "=1+1").doesNotContain("<f>");
    }

    private static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("sheet", ".xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @SafeVarargs
    private static TableFile file(List<Object>... rows) {
        return new TableFile("list", "Two texts", "/list", List.of("a", "b"), List.of("A", "B"), List.of(rows));
    }
}
