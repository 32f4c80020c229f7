package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program started for a measurement, whose processor time is counted with that of all it has started. */
record MeasuredProcess(Process process, int port, Path output) implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?:Rapporteur: http://localhost:|on port )(\\d+)");

    static MeasuredProcess start(String program, List<String> arguments, String ready)
            throws IOException, InterruptedException {
        return start(List.of("-cp", System.getProperty("java.class.path"), program), arguments, ready);
    }

    /** As people start it. */
    static MeasuredProcess startJar(Path jar, List<String> arguments, String ready)
            throws IOException, InterruptedException {
        return start(List.of("-jar", jar.toString()), arguments, ready);
    }

    private static MeasuredProcess start(List<String> program, List<String> arguments, String ready)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(program);
        command.add("--server.port=0");
        command.addAll(arguments);
        Path output = Files.createTempFile(Path.of("target"), "measured", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Instant deadline = Instant.now().plusSeconds(400);
        while (!Files.readString(output).contains(ready)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new AssertionError("It did not start: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Matcher port = PORT.matcher(Files.readString(output));
        if (!port.find()) {
            throw new AssertionError("No port: " + Files.readString(output));
        }
        return new MeasuredProcess(process, Integer.parseInt(port.group(1)), output);
    }

    /** What it has said on its console. */
    String told() throws IOException {
        return Files.readString(output);
    }

    /** The program's own, so far. */
    Duration processor() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** That of the programs it has started which still run, so far; a database is one process a connection. */
    Duration processorOfOthers() {
        return process.descendants()
                .map(other -> other.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Megabytes in memory, its own and those of what it has started apart. */
    List<Long> resident() throws IOException {
        long others = 0;
        for (ProcessHandle other : process.descendants().toList()) {
            others += resident(other.pid());
        }
        return List.of(resident(process.pid()), others);
    }

    private static long resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
