package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own database, opened in this process. */
class EmbeddedDatabaseTests {

    private static Path folder = Path.of("");

    @BeforeAll
    static void makeFolder() throws IOException {
        folder = Folders.fresh();
        Files.createDirectories(folder.resolve("postgres.new/base")); // as an interrupted first start leaves it
    }

    @AfterAll
    static void deleteFolder() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void keepsThePasswordFromOthers() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
            assertThat(database.getPassword()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void refusesASignInWithoutItsPassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(database.folder().database()).exists();
            for (String password : List.of("", "guessed")) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Folders.connect(folder, password));
            }
        }
    }

    @Test
    void keepsEveryCommitInUnicodeAndUtcWithoutSuperuser() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Connection connection = Folders.connect(folder)) {
            assertThat(database.getUsername()).isEqualTo("rapporteur");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(connection, "log_timezone")).isEqualTo("UTC");
            assertThat(setting(connection, "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void recoversWhenTheServerWasKilledToo() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Connection connection = Folders.connect(folder)) {
            connection.createStatement().execute("create table kept as select 42 as answer");
            Folders.server(folder).server().ifPresent(Folders::kill);
            database.folder().close();
        }
        assertThat(reopened("select answer from kept")).isEqualTo("42");
    }

    @Test
    void startsWhenTheNotedProcessIsSomebodyElses() throws IOException, SQLException {
        EmbeddedDatabase.open(folder).close();
        Path file = folder.resolve("postgres/postmaster.pid");
        long somebody = ProcessHandle.current().parent().orElseThrow().pid();
        Files.write(
                file,
                List.of(Long.toString(somebody), folder.resolve("postgres").toString(), "0", "1", "", "", ""));
        assertThat(Folders.server(folder).server()).isEmpty();
        assertThat(reopened("select 1")).isEqualTo("1");
    }

    @Test
    void isRefusedInOneLine() throws IOException {
        Path unusable = Folders.fresh();
        Path file = Files.createFile(unusable.resolve("file"));
        Files.createDirectories(unusable.resolve("postgres"));
        for (Path path : List.of(file, file.resolve("beneath"), unusable)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> EmbeddedDatabase.open(path))
                    .withMessageStartingWith(path.toString())
                    .satisfies(refusal -> assertThat(refusal.getMessage()).hasLineCount(1));
        }
        Folders.delete(unusable);
    }

    private String reopened(String query) throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(Folders.server(folder).server()).isPresent();
            try (Connection connection = Folders.connect(folder)) {
                assertThat(connection.getMetaData().getURL()).isEqualTo(database.getJdbcUrl());
                return single(connection, query);
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return single(connection, "select current_setting('" + name + "')");
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
