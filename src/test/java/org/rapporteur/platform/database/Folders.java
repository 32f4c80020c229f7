package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Data folders for tests, with programs that were unpacked once for all of them. */
final class Folders {

    static final Path SHARED = Path.of("target", "test-programs").toAbsolutePath();

    private static final Set<Path> MADE = ConcurrentHashMap.newKeySet();

    private Folders() {}

    static Path fresh() throws IOException {
        Archive.unpackInto(SHARED);
        Path folder = empty();
        linkPrograms(folder);
        return folder;
    }

    static void linkPrograms(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("programs"), SHARED);
    }

    /** With all that a program has after its first start, where the administrator has signed in. */
    static Path prepared() throws IOException, InterruptedException {
        Path folder = empty();
        PreparedStart.get().copyTo(folder);
        return folder;
    }

    private static Path empty() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "data");
        MADE.add(folder);
        return folder;
    }

    /**
     * Ends a server that a failed test left behind, and deletes the folder. What was not made here stays: a test that came
     * to no folder names the one it works in.
     */
    static void delete(Path folder) throws IOException {
        if (!MADE.remove(folder)) {
            return;
        }
        server(folder).server().ifPresent(Folders::kill);
        FileSystemUtils.deleteRecursively(folder);
    }

    static PostmasterFile server(Path folder) {
        return new PostmasterFile(folder.resolve("postgres"));
    }

    /** To PostgreSQL with all its processes; to the first one first, so that it makes no more of them. */
    static void signal(Path folder, String name) throws IOException, InterruptedException {
        ProcessHandle server = server(folder).server().orElseThrow();
        signal(server, name);
        for (ProcessHandle process : server.descendants().toList()) {
            signal(process, name);
        }
    }

    /** PostgreSQL answers nobody for a while, as on a machine that hangs. */
    static void freeze(Path folder, Duration time) throws IOException, InterruptedException {
        signal(folder, "STOP");
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } finally {
            signal(folder, "CONT");
        }
    }

    /** Ends PostgreSQL and what is at work there; whoever looks after it starts it again, and it answers when this is done. */
    static void restart(Path folder) throws IOException, InterruptedException {
        ProcessHandle server = server(folder).server().orElseThrow();
        signal(server, "INT");
        server.onExit().join();
        while (!answers(folder)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean answers(Path folder) throws IOException {
        if (server(folder).port().isEmpty()) {
            return false;
        }
        try (Connection connection = connect(folder)) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The port of PostgreSQL, which it notes on the fourth line. */
    static int port(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        return Integer.parseInt(lines.get(3).strip());
    }

    static Connection connect(Path folder, String password) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port(folder) + "/rapporteur";
        return DriverManager.getConnection(url, "rapporteur", password);
    }

    static Connection connect(Path folder) throws IOException, SQLException {
        return connect(folder, new PasswordFile(folder.resolve("postgres.password")).read());
    }
}
