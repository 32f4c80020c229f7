package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server started by a command line of a file for others, which is asked by another of them whether it serves. */
record ServiceProcess(Process process, Path output, Instant begun) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(600);

    static ServiceProcess start(List<String> words, Path folder, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile("service", ".txt");
        ProcessBuilder command = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().putAll(environment);
        return new ServiceProcess(command.start(), output, Instant.now());
    }

    /** How long it took until a check that is a command ended well. */
    Duration awaitHealthy(List<String> check) throws IOException, InterruptedException {
        while (!isHealthy(check)) {
            if (!process.isAlive() || begun.plus(PATIENCE).isBefore(Instant.now())) {
                throw new AssertionError("It did not start: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Duration.between(begun, Instant.now());
    }

    static boolean isHealthy(List<String> check) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(check)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return asked.waitFor() == 0;
    }

    /** Whether it ended well, and in time. */
    boolean isDone() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Megabytes in memory, without those of its PostgreSQL. */
    long resident() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** How long it takes to end when it is asked to by SIGTERM; as long as we have patience where it does not. */
    Duration stop() throws InterruptedException {
        Instant asked = Instant.now();
        process.destroy();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return Duration.between(asked, Instant.now());
    }

    /** With all that it has started: a shell goes without what it waits for. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
