package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new one-time password from the command line, for who has lost the first. */
class OneTimeCommandIT {

    @Test
    void givesANewPasswordOnce() throws IOException, InterruptedException {
        Path data = Folders.fresh();
        try {
            assertThat(run(data, List.of("user", "one-time", "Administrator")))
                    .containsPattern("One-time password of Administrator: \\w{5}-\\w{5}-\\w{5}-\\w{5} ")
                    .endsWith("ended with 0");
        } finally {
            Folders.delete(data);
        }
    }

    @Test
    void saysHowItIsUsedBeforeAnythingIsStarted() throws IOException, InterruptedException {
        for (List<String> words : List.of(List.of("user"), List.of("user", "one-time"), List.of("user", "new", "x"))) {
            assertThat(run(Path.of("target/none"), words))
                    .startsWith("user one-time NAME")
                    .endsWith("ended with 2");
        }
    }

    private static String run(Path data, List<String> words) throws IOException, InterruptedException {
        try (ApplicationProcess command = ApplicationProcess.start(words, data)) {
            int code = command.awaitExit();
            return command.told() + "ended with " + code;
        }
    }
}
