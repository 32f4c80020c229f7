package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code postmaster.pid}, in which a running PostgreSQL notes its process on the first line and its data
 * directory on the second. It outlives a crash of the machine and, with the server, a killed Rapporteur.
 */
record PostmasterFile(Path directory) {

    private static final int PORT_LINE = 3;

    /** The process of the file, if it lives and is a PostgreSQL that serves this very directory. */
    Optional<ProcessHandle> server() throws IOException {
        return process().filter(this::servesDirectory);
    }

    /** Where that server answers, on the fourth line; none while it starts. */
    Optional<Integer> port() throws IOException {
        return server().isPresent() && lines().size() > PORT_LINE
                ? Optional.of(Integer.valueOf(lines().get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /**
     * Lets a server start although the noted number now belongs to somebody else's process. The file is not deleted,
     * because PostgreSQL finds in it the shared memory by which it knows that an old server still works on the files.
     * It takes the number of the process that starts it for a stale one.
     */
    void disownForeignProcess() throws IOException {
        if (process().isPresent()) {
            List<String> lines = new ArrayList<>(lines());
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(file(), lines);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        return lines().stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return directory.resolve("postmaster.pid");
    }

    private boolean servesDirectory(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return isPostgres
                && info.arguments().map(List::of).orElse(List.of()).stream().anyMatch(this::isDirectory);
    }

    private boolean isDirectory(String argument) {
        try {
            return Files.isSameFile(directory, Path.of(argument));
        } catch (IOException noSuchFile) {
            return false;
        }
    }
}
