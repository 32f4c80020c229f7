package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.backup.BackupCommand;
import org.rapporteur.platform.backup.MoveCommand;
import org.rapporteur.platform.backup.RestoreCommand;
import org.rapporteur.platform.backup.StatusCommand;
import org.rapporteur.platform.people.UserCommand;

/** What an operator does from the command line, beside a program that runs: a start takes seconds, so one serves all, and one command is a process. */
class ServiceCommandIT {

    private static Path data = Path.of("");
    private static Path backups = Path.of("");
    private static ApplicationProcess program;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        data = Folders.fresh();
        backups = Files.createTempDirectory(Path.of("target"), "backups");
        program = ApplicationProcess.start(data).awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        Folders.delete(data);
    }

    @Test
    void aBackupIsTakenBesideTheProgramAndRestoredElsewhere() throws IOException {
        String file = backups.resolve("records.zip").toString();
        assertThat(run(data, "backup", file)).contains("and was read back").endsWith("ended with 0");
        assertThat(run(data, "restore", file))
                .contains("is in use by another Rapporteur")
                .endsWith("ended with 2");
        Path elsewhere = Folders.fresh();
        try {
            assertThat(run(elsewhere, "restore", file))
                    .contains("It can be started")
                    .endsWith("ended with 0");
            assertThat(run(elsewhere, "restore", file))
                    .contains("holds data already")
                    .endsWith("ended with 2");
            Path third = backups.resolve("moved");
            assertThat(run(elsewhere, "move", "--to", third.toString()))
                    .contains("Start the program with the settings of that place")
                    .endsWith("ended with 0");
            // four, and whom another test may have let in before
            assertThat(run(third, "status"))
                    .containsPattern("People: [45], of them [12] administrators")
                    .endsWith("ended with 0");
        } finally {
            Folders.delete(elsewhere);
        }
    }

    @Test
    void nothingIsMovedWhileTheProgramRuns() {
        assertThat(run(data, "move", "--to", backups.resolve("none").toString()))
                .contains("is in use by another Rapporteur")
                .endsWith("ended with 2");
    }

    @Test
    void peopleAreLetInAgainWhileTheProgramRuns() throws IOException, InterruptedException {
        Operator operator = Operator.first(program);
        assertThat(operator.isSignedIn()).isTrue();
        assertThat(run(data, "user", "end-sessions", "Administrator")).endsWith("ended with 0");
        assertThat(operator.isSignedIn()).isFalse();
        assertThat(process(data, "user", "one-time", "Administrator"))
                .containsPattern("One-time password of Administrator: \\w{5}-\\w{5}-\\w{5}-\\w{5} ")
                .endsWith("ended with 0");
        assertThat(run(data, "user", "administrator", "second", "--name", "Second Administrator"))
                .contains("One-time password of second: ")
                .endsWith("ended with 0");
        assertThat(run(data, "user", "one-time", "nobody"))
                .contains("Nobody has")
                .endsWith("ended with 1");
    }

    @Test
    void whatIsNotUnderstoodStartsNothing() {
        for (String[] words :
                new String[][] {{"user"}, {"user", "one-time"}, {"user", "new", "x"}, {"backup"}, {"move"}}) {
            assertThat(run(Path.of("target/none"), words)).endsWith("ended with 2");
        }
        assertThat(run(Path.of("target/none"), "status"))
                .contains("There are no records in")
                .endsWith("ended with 2");
        assertThat(Path.of("target/none")).doesNotExist();
    }

    /** In this process, as a start of another tells nothing more; the words of the console are read from its streams. */
    private static String run(Path data, String... words) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream console = System.out;
        PrintStream complaints = System.err;
        PrintStream listening = new PrintStream(told, true, StandardCharsets.UTF_8);
        System.setOut(listening);
        System.setErr(listening);
        try {
            int code = command(words[0], behind(data, words));
            return told.toString(StandardCharsets.UTF_8) + "ended with " + code;
        } finally {
            System.setOut(console);
            System.setErr(complaints);
        }
    }

    private static List<String> behind(Path data, String... words) {
        return Stream.concat(Stream.of(words).skip(1), Stream.of("--rapporteur.data=" + data))
                .toList();
    }

    private static int command(String name, List<String> words) {
        return switch (name) {
            case "backup" -> BackupCommand.run(words);
            case "restore" -> RestoreCommand.run(words);
            case "move" -> MoveCommand.run(words);
            case "status" -> StatusCommand.run(words);
            case "user" -> UserCommand.run(words);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String process(Path data, String... words) throws IOException, InterruptedException {
        try (ApplicationProcess command = ApplicationProcess.start(List.of(words), data)) {
            int code = command.awaitExit();
            return command.told() + "ended with " + code;
        }
    }
}
