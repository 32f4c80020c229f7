package org.rapporteur.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ReadApplication;
import org.rapporteur.load.Years;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.EmptyPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A hundred thousand records, each with its history, put elsewhere: {@code mvn test -Dtest=BackupBenchmark
 * -Dgroups=benchmark -DexcludedGroups=}.
 */
@Tag("benchmark")
@ReadApplication
class BackupBenchmark {

    private static final int RECORDS = 100_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final String COUNT =
            "select (select count(*) from recommendation) + (select count(*) from activity)";

    private static final String HISTORY = """
            insert into revision (kind, key, number, at, who, why, action, fields)
            select 'recommendations', slug, 1, now(), 'Somebody', '', 'imported', jsonb_strip_nulls(
                jsonb_build_object('designation', designation, 'title', title, 'source', source))
            from recommendation where slug not in (select key from revision where kind = 'recommendations')""";

    @TempDir
    Path folder;

    @Test
    void aHundredThousandRecordsAreElsewhereWithinAMinute(@Autowired JdbcConnectionDetails details)
            throws SQLException, IOException {
        try (EmptyPlace large = new EmptyPlace();
                EmptyPlace elsewhere = new EmptyPlace()) {
            Duration growing = timed(() -> grow(CommandDatabase.of(details), large.database()));
            Path file = folder.resolve("large.zip");
            Duration backup = timed(() -> Backups.take(large.database(), file));
            Duration restore = timed(() -> Backups.restore(file, elsewhere.database()));
            System.out.printf(
                    Locale.ROOT,
                    "%,d records (made in %.0f s): backup, read back, %.1f s, %d MB; restored in %.1f s%n",
                    records(large.database()),
                    growing.toMillis() / 1e3,
                    backup.toMillis() / 1e3,
                    Files.size(file) >> 20,
                    restore.toMillis() / 1e3);
            assertThat(TableSums.of(elsewhere.database())).isEqualTo(TableSums.of(large.database()));
            assertThat(records(elsewhere.database())).isGreaterThanOrEqualTo(RECORDS);
            assertThat(backup.plus(restore)).isLessThan(BOUND);
        }
    }

    /** A copy of the example, and that again for as many years as it takes. */
    private void grow(CommandDatabase example, CommandDatabase place) {
        Path file = folder.resolve("example.zip");
        Backups.take(example, file);
        Backups.restore(file, place);
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            Years.copy(connection, (int) (RECORDS / records(place)));
            statement.execute(HISTORY);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long records(CommandDatabase place) throws SQLException {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Duration timed(Runnable work) {
        Instant begin = Instant.now();
        work.run();
        return Duration.between(begin, Instant.now());
    }
}
