package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as people start it: a process of its own. Its output goes to a file. */
record ApplicationProcess(Process process, Path output) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static ApplicationProcess start(Path data, String... arguments) throws IOException, InterruptedException {
        return start(List.of(), data, arguments);
    }

    /** @param words those that name a command and say what it is about */
    static ApplicationProcess start(List<String> words, Path data, String... arguments)
            throws IOException, InterruptedException {
        return start(PreparedStart.get().arguments(), words, data, arguments);
    }

    /** @param java what Java is told */
    static ApplicationProcess start(List<String> java, List<String> words, Path data, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.add("org.rapporteur.Rapporteur");
        command.addAll(words);
        command.addAll(List.of("--rapporteur.data=" + data, "--server.port=0"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(Path.of("target"), "application", ".txt");
        output.toFile().deleteOnExit();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ApplicationProcess(process, output);
    }

    ApplicationProcess awaitReady() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!told().contains("Report: ")) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("It did not start: " + told());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end");
        }
        return process.exitValue();
    }

    /** The port of the pages, read from the first of the three lines. */
    int port() throws IOException {
        Matcher address =
                Pattern.compile("Rapporteur: http://localhost:(\\d+)/").matcher(told());
        if (!address.find()) {
            throw new AssertionError("No address: " + told());
        }
        return Integer.parseInt(address.group(1));
    }

    /** Of the first administrator; none where another program on the same data told it. */
    Optional<String> oneTimePassword() throws IOException {
        Matcher password = Pattern.compile("administrator, password (\\S+)").matcher(told());
        return password.find() ? Optional.of(password.group(1)) : Optional.empty();
    }

    String told() throws IOException {
        return Files.readString(output);
    }

    /** Kills it as the system does when memory is short, without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
