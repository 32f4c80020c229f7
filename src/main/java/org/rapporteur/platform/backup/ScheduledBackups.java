package org.rapporteur.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes a backup whenever the newest good one is too old, on one of the programs that share the database. */
class ScheduledBackups {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);

    /** By the moment in UTC, so that the order of names is that of time. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'rapporteur-'yyyyMMdd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);

    private static final Pattern OURS = Pattern.compile("rapporteur-\\d{8}T\\d{6}Z\\.zip");

    /** Ends with its connection. */
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('rapporteur_backup'))";

    private final JdbcConnectionDetails details;
    private final BackupSettings settings;
    private final Clock clock;

    ScheduledBackups(JdbcConnectionDetails details, BackupSettings settings, Clock clock) {
        this.details = details;
        this.settings = settings;
        this.clock = clock;
    }

    /** However it ends, the next look comes; what was refused is tried again then. */
    @Scheduled(
            fixedDelayString = "${rapporteur.backup.pause:PT10M}",
            initialDelayString = "${rapporteur.backup.pause:PT1M}")
    void takeIfDue() {
        try (CommandDatabase source = CommandDatabase.of(details);
                Connection lock = source.connect()) {
            if (isLocked(lock) && isDue(lock)) {
                take(source);
            }
        } catch (Refusal | SQLException | IOException e) {
            LOG.error("No backup was taken: {}", e.getMessage());
        }
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private boolean isDue(Connection connection) throws SQLException {
        Instant oldest = clock.instant().minus(settings.every());
        return BackupRuns.lastGood(connection)
                .filter(run -> run.ended().isAfter(oldest))
                .isEmpty();
    }

    private void take(CommandDatabase source) throws IOException {
        Path folder = Files.createDirectories(Objects.requireNonNull(settings.folder()));
        RecordedBackup.take(source, folder.resolve(NAME.format(clock.instant())), clock);
        forgetOld(folder);
    }

    private void forgetOld(Path folder) throws IOException {
        List<Path> taken;
        try (Stream<Path> files = Files.list(folder)) {
            taken = files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path old : taken.subList(Math.min(Math.max(settings.keep(), 1), taken.size()), taken.size())) {
            Files.delete(old);
        }
    }
}
