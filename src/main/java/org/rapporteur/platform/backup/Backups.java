package org.rapporteur.platform.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;

/** Takes backups and restores them. */
final class Backups {

    private Backups() {}

    /**
     * Writes one, readable by its owner alone, for it holds what people sign in with; it bears its name once it is whole, on disk
     * and read back.
     *
     * @throws Refusal if there is such a file, or it cannot be written
     */
    static Manifest take(CommandDatabase source, Path path) {
        if (Files.exists(path)) {
            throw new Refusal(path + " is there already. Name a file that is not");
        }
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        try {
            Manifest manifest = write(source, unfinished);
            check(unfinished);
            Files.move(unfinished, path, ATOMIC_MOVE);
            return manifest;
        } catch (IOException | SQLException e) {
            throw new Refusal("No backup was taken to " + path + ": " + e.getMessage(), e);
        } finally {
            delete(unfinished);
        }
    }

    private static Manifest write(CommandDatabase source, Path path) throws IOException, SQLException {
        Files.deleteIfExists(path);
        try (FileChannel channel = FileChannel.open(
                        path,
                        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Connection connection = source.connect()) {
            OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            Manifest manifest = BackupWriter.write(connection, target);
            target.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Refusal(unfinished + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Reads one whole, and holds each part against its sum. */
    static Manifest check(Path path) throws IOException {
        try (BackupFile file = BackupFile.open(path)) {
            file.verify();
            return file.manifest();
        }
    }

    /** @throws Refusal if it cannot be done; the place is then as empty as it was */
    static Manifest restore(Path path, CommandDatabase place) {
        try (BackupFile file = BackupFile.open(path)) {
            place.whileNobodyStarts(() -> restore(new BackupRows(file), place));
            return file.manifest();
        } catch (IOException e) {
            throw new Refusal(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    static void restore(RowSource rows, CommandDatabase place) {
        try {
            new Restoring(rows, place).run();
        } catch (IOException | SQLException e) {
            throw new Refusal("Nothing was restored to " + place.inWords() + ": " + e.getMessage(), e);
        }
    }
}
