package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.database.OperatorCommands.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does from the command line, beside a program that runs: a start takes seconds, so one serves all, and one command is a process. */
class ServiceCommandIT {

    private static Path data = Path.of("");
    private static ApplicationProcess program;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        data = Folders.prepared();
        program = ApplicationProcess.start(data).awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        Folders.delete(data);
    }

    @Test
    void nothingIsMovedWhileTheProgramRuns() {
        assertThat(run(data, "move", "--to", Path.of("target/none").toString()))
                .contains("is in use by another Rapporteur")
                .endsWith("ended with 2");
    }

    @Test
    void peopleAreLetInAgainWhileTheProgramRuns() throws IOException, InterruptedException {
        Operator operator = Operator.again(program);
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

    private static String process(Path data, String... words) throws IOException, InterruptedException {
        try (ApplicationProcess command = ApplicationProcess.start(List.of(words), data)) {
            int code = command.awaitExit();
            return command.told() + "ended with " + code;
        }
    }
}
