package org.rapporteur.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** Backups that the program takes by itself. */
@ReadApplication
class ScheduledBackupTests {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from backup_run");
    }

    private void look(Instant now, Path where) {
        BackupSettings settings = new BackupSettings(where, Duration.ofHours(24), 2);
        new ScheduledBackups(details, settings, Clock.fixed(now, ZoneOffset.UTC)).takeIfDue();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneIsTakenWhenTheNewestIsTooOldAndTheOldestGo() throws IOException {
        Files.writeString(folder.resolve("by-hand.zip"), "kept");
        look(NOW, folder);
        look(NOW.plus(Duration.ofHours(23)), folder);
        assertThat(files()).containsExactly("by-hand.zip", "rapporteur-20261129T080000Z.zip");
        look(NOW.plus(Duration.ofHours(25)), folder);
        look(NOW.plus(Duration.ofHours(50)), folder);
        assertThat(files())
                .containsExactly("by-hand.zip", "rapporteur-20261130T090000Z.zip", "rapporteur-20261201T100000Z.zip");
        assertThat(Backups.check(folder.resolve("rapporteur-20261201T100000Z.zip"))
                        .rows())
                .isPositive();
    }

    @Test
    void oneThatFailsIsWrittenDownAndTriedAgain() throws IOException, SQLException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createDirectory(full.resolve("rapporteur-20261129T080000Z.zip.part")); // nothing can be written there
        Files.createFile(full.resolve("rapporteur-20261129T080000Z.zip.part/x"));
        look(NOW, full);
        try (Connection connection =
                java.util.Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
            assertThat(BackupRuns.last(connection))
                    .hasValueSatisfying(run -> assertThat(run.isGood()).isFalse());
            assertThat(BackupRuns.lastGood(connection)).isEmpty();
        }
        look(NOW.plusSeconds(600), full);
        assertThat(full.resolve("rapporteur-20261129T081000Z.zip")).exists();
    }

    @Test
    void noneIsTakenWhileAnotherProgramTakesOne() throws IOException, SQLException {
        try (Connection another = java.sql.DriverManager.getConnection(
                        details.getJdbcUrl(), details.getUsername(), details.getPassword());
                Statement lock = another.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtext('rapporteur_backup'))");
            look(NOW, folder);
        }
        assertThat(files()).isEmpty();
    }
}
