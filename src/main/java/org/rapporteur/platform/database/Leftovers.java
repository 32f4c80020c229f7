package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Processes of a PostgreSQL whose first process is gone. They end by themselves as a rule; one that is busy or stopped
 * would keep the next server from its files.
 */
final class Leftovers {

    /** Milliseconds between two looks whether they are gone; two seconds in all, for the system to clear up. */
    private static final long PACE = 20;

    private static final int LOOKS = 100;

    private Leftovers() {}

    /** Ends those at work in this directory; to be called only when no server runs there. */
    static void end(Path directory) throws InterruptedException {
        List<ProcessHandle> left = in(directory);
        for (int look = 0; !left.isEmpty() && look < LOOKS; look++) {
            left.forEach(ProcessHandle::destroyForcibly);
            TimeUnit.MILLISECONDS.sleep(PACE);
            left = in(directory);
        }
    }

    private static List<ProcessHandle> in(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(Leftovers::isPostgres)
                .filter(process -> worksIn(directory, process))
                .toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }

    /** As Linux tells it, the one system our programs are for. */
    private static boolean worksIn(Path directory, ProcessHandle process) {
        try {
            return Files.isSameFile(directory, Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
