package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does from the command line, beside a program that runs: a start takes seconds, so one serves all. */
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
    void aBackupIsTakenBesideTheProgramAndRestoredElsewhere() throws IOException, InterruptedException {
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
    void nothingIsMovedWhileTheProgramRuns() throws IOException, InterruptedException {
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
        assertThat(run(data, "user", "one-time", "Administrator"))
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
    void whatIsNotUnderstoodStartsNothing() throws IOException, InterruptedException {
        for (String[] words :
                new String[][] {{"user"}, {"user", "one-time"}, {"user", "new", "x"}, {"backup"}, {"move"}}) {
            assertThat(run(Path.of("target/none"), words)).endsWith("ended with 2");
        }
        assertThat(run(Path.of("target/none"), "status"))
                .contains("There are no records in")
                .endsWith("ended with 2");
        assertThat(Path.of("target/none")).doesNotExist();
    }

    private static String run(Path data, String... words) throws IOException, InterruptedException {
        List<String> said = Arrays.asList(words);
        try (ApplicationProcess command = ApplicationProcess.start(said, data)) {
            int code = command.awaitExit();
            return command.told() + "ended with " + code;
        }
    }
}
