package org.rapporteur.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything we keep, locked against a second process until it is closed. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder if it is missing and takes it for this process.
     *
     * @throws Refusal if another process has it or it cannot be written to
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            throw Refusal.notWritable(path, e);
        }
    }

    /** Whether another program has it just now. */
    static boolean isInUse(Path path) {
        Path file = path.resolve(".lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel lock = FileChannel.open(file, READ, WRITE)) {
            return !isLocked(lock);
        } catch (IOException e) {
            throw Refusal.notWritable(path, e);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel file = FileChannel.open(path.resolve(".lock"), CREATE, READ, WRITE);
        if (!isLocked(file)) {
            String holder = Files.readString(path.resolve(".lock"));
            file.close();
            throw Refusal.inUse(path, holder);
        }
        String holder = Long.toString(ProcessHandle.current().pid());
        file.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
        return file;
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Where PostgreSQL keeps its files. */
    Path database() {
        return path.resolve("postgres");
    }

    /** Where the programs of PostgreSQL are unpacked. */
    Path programs() {
        return path.resolve("programs");
    }

    /** What PostgreSQL says while it starts; later lines are in its own folder {@code postgres/log}. */
    Path startLog() {
        return path.resolve("postgres.log");
    }

    Path password() {
        return path.resolve("postgres.password");
    }

    /** The path in full, for people who look for the folder. */
    String location() {
        return path.toAbsolutePath().normalize().toString();
    }

    /** The path as it was given, for messages about what was given. */
    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
