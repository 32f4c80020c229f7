package org.rapporteur.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.platform.people.Visitor;

/** Two programs on the PostgreSQL of the first, with the example in it, and commands beside them. */
record TwoPrograms(Path data, MeasuredProcess first, MeasuredProcess second) implements AutoCloseable {

    private static final String CHOSEN = "correct horse battery staple";

    /** @param folder where the data folder is to be */
    static TwoPrograms start(Path folder) throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        MeasuredProcess first = program("--rapporteur.data=" + data, "--rapporteur.example.people=false");
        try {
            publish(data);
            return new TwoPrograms(
                    data,
                    first,
                    program(
                            "--rapporteur.data=" + folder.resolve("none"),
                            "--spring.datasource.url=" + url(data),
                            "--spring.datasource.username=rapporteur",
                            "--spring.datasource.password=" + password(data),
                            "--rapporteur.second-factor-for-administrators=false",
                            "--server.address=127.0.0.1"));
        } catch (IOException | InterruptedException | SQLException | AssertionError e) {
            first.close();
            throw e;
        }
    }

    int[] ports() {
        return new int[] {first.port(), second.port()};
    }

    /** The administrator, with a session that all writers share. */
    Visitor administrator() throws IOException {
        Matcher told = Pattern.compile("administrator, password (\\S+)").matcher(first.told());
        assertThat(told.find()).isTrue();
        Visitor visitor = new Visitor(first.port());
        visitor.signIn("administrator", told.group(1));
        visitor.submit(
                visitor.get("/account"),
                Map.of("presentPassword", told.group(1), "chosenPassword", CHOSEN, "repeatedPassword", CHOSEN));
        visitor.get("/topics/new"); // a first form, so that those who write do not all ask for the first at once
        return visitor;
    }

    /** How long the command takes, beside the programs. */
    Duration backup(Path file) throws IOException, InterruptedException {
        return command("backup", file.toString(), "--rapporteur.data=" + data);
    }

    static Duration command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.Rapporteur"));
        command.addAll(List.of(words));
        Instant begin = Instant.now();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(code).as(words[0]).isZero();
        return Duration.between(begin, Instant.now());
    }

    /** Megabytes in memory, of each of the two. */
    List<Long> resident() throws IOException {
        return List.of(first.resident().get(0), second.resident().get(0));
    }

    Connection connect() throws IOException, SQLException {
        return connect(data);
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        return DriverManager.getConnection(url(data), "rapporteur", password(data));
    }

    private static MeasuredProcess program(String... settings) throws IOException, InterruptedException {
        return MeasuredProcess.start("org.rapporteur.Rapporteur", List.of(settings), "Report: ");
    }

    /** The example's periods are read by everybody, as those of an organization are in time. */
    private static void publish(Path data) throws IOException, SQLException {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement()) {
            statement.execute("update period set visibility = 'public' where visibility <> 'public'");
        }
    }

    private static String url(Path data) throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/rapporteur";
    }

    private static String password(Path data) throws IOException {
        return Files.readString(data.resolve("postgres.password")).strip();
    }

    /** The database of the first goes last. */
    @Override
    public void close() {
        second.close();
        first.close();
    }
}
