package org.rapporteur.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.backup.LoadDump;
import org.rapporteur.platform.backup.RowLines;
import org.rapporteur.platform.database.EmptyPlace;
import org.rapporteur.platform.database.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What anybody may fetch makes another place in which readers find the same. */
@ReadApplication
class LoadDumpTests {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private List<String> rows = List.of();

    @BeforeEach
    void fetch(@Autowired MockMvcTester mvc) throws IOException {
        byte[] dump = mvc.get()
                .uri("/api/v1/dump")
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        file = Files.write(folder.resolve("rapporteur.jsonl"), dump);
        rows = new String(dump, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{\"type\": \"row\""))
                .toList();
    }

    @Test
    void whatWasLoadedIsDumpedAgainWithNothingDifferent() throws SQLException, IOException {
        try (EmptyPlace place = new EmptyPlace()) {
            assertThat(LoadDump.into(place.database(), file)).isEqualTo(rows.size());
            assertThat(dumped(place)).isEqualTo(rows);
            assertThat(rows.size()).isGreaterThan(1000);
        }
    }

    @Test
    void nobodyAndNothingPrivateIsInIt() {
        assertThat(rows)
                .noneMatch(row -> row.matches(".*\"table\": ?\"(person|submission|waiver|draft|section_event)\".*"))
                .allMatch(row -> !row.contains("\"table\": \"revision\"") || row.contains("\"fields\": {}"))
                .noneMatch(row -> row.contains("\"visibility\": \"staff\""));
    }

    @Test
    void halfAFileIsRefusedAndLeavesThePlaceEmpty() throws IOException, SQLException {
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.jsonl"), java.util.Arrays.copyOf(whole, whole.length - 300));
        refuses("or only a piece of one", half);
    }

    @Test
    void whatIsNoDumpIsRefused() throws IOException, SQLException {
        refuses("There is no file", folder.resolve("none.jsonl"));
        refuses("is no dump of Rapporteur", Files.writeString(folder.resolve("a.txt"), "Dear all\n"));
        refuses("with the rows of its tables", Files.writeString(folder.resolve("b.txt"), "{\"type\":\"topic\"}\n"));
        String head = "{\"type\":\"tables\",\"form\":\"26\"}\n";
        refuses(
                "tells of a table nonsense",
                Files.writeString(
                        folder.resolve("c.txt"), head + "{\"type\":\"row\",\"table\":\"nonsense\",\"record\":{}}\n"));
        refuses(
                "tables of form 9999",
                Files.writeString(folder.resolve("d.txt"), "{\"type\":\"tables\",\"form\":\"9999\"}\n"));
    }

    private static void refuses(String words, Path file) throws SQLException {
        try (EmptyPlace place = new EmptyPlace()) {
            org.assertj.core.api.Assertions.assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> LoadDump.into(place.database(), file))
                    .withMessageContaining(words);
            try (Connection connection = place.database().connect();
                    var tables = connection
                            .createStatement()
                            .executeQuery(
                                    "select count(*) from pg_tables where schemaname = current_schema() and tablename = 'period'")) {
                assertThat(tables.next()).isTrue();
                assertThat(tables.getInt(1)).isZero();
            }
        }
    }

    private static List<String> dumped(EmptyPlace place) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = place.database().connect()) {
            RowLines.write(connection, PublicRows.ALL, lines::add);
        }
        return lines.subList(1, lines.size());
    }
}
