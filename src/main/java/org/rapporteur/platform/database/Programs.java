package org.rapporteur.platform.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The programs of PostgreSQL in the folder where they were unpacked. */
record Programs(Path folder) {

    /** After a crash a server reads its log again before it is ready; no program takes longer than that. */
    static final Duration PATIENCE = Duration.ofSeconds(300);

    /** Runs one and waits until it ends, as {@link #run(Duration, String, String...)} does, with all patience. */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        run(PATIENCE, program, arguments);
    }

    /**
     * Runs one and waits until it ends; it is killed when that takes too long or the wait is interrupted.
     *
     * @throws IOException if it says that it failed, with its words, or if it took too long
     */
    void run(Duration patience, String program, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> words(process));
        require(endsIn(patience, process), program + " does not end");
        require(process.exitValue() == 0, program + " failed: " + said.join().strip());
    }

    private static boolean endsIn(Duration patience, Process process) throws InterruptedException {
        boolean ended = false;
        try {
            ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                process.destroyForcibly();
            }
        }
        return ended;
    }

    private static void require(boolean fine, String otherwise) throws IOException {
        if (!fine) {
            throw new IOException(otherwise);
        }
    }

    private static String words(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) { // true for root alone, whom PostgreSQL refuses to run for
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
