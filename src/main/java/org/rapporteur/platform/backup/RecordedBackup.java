package org.rapporteur.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;

/** Takes a backup and writes down how that went, so that status and alerts can tell. */
final class RecordedBackup {

    private RecordedBackup() {}

    /** @throws Refusal if none was taken, which is written down too */
    static Manifest take(CommandDatabase source, Path file, Clock clock) {
        Instant began = clock.instant();
        try {
            Manifest manifest = Backups.take(source, file);
            record(source, began, clock, file, null);
            return manifest;
        } catch (Refusal refused) {
            try {
                record(source, began, clock, file, refused);
            } catch (Refusal alsoNotWritten) {
                refused.addSuppressed(alsoNotWritten);
            }
            throw refused;
        }
    }

    private static void record(
            CommandDatabase source, Instant began, Clock clock, Path file, @Nullable Refusal refused) {
        String name = file.toAbsolutePath().normalize().toString();
        try (Connection connection = source.connect()) {
            if (!Tables.isThere(connection, "backup_run")) {
                return; // records of an earlier program
            }
            BackupRuns.add(
                    connection,
                    new BackupRuns.Run(
                            began,
                            clock.instant(),
                            name,
                            refused == null ? Files.size(file) : null,
                            refused == null ? null : Objects.requireNonNull(refused.inOneLine())));
        } catch (IOException | SQLException e) {
            throw new Refusal("That a backup was taken to " + name + " cannot be written down: " + e.getMessage(), e);
        }
    }
}
