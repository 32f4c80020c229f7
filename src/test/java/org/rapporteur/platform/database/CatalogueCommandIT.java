package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue loaded from the command line, as an operator does; a start takes seconds, so one folder serves all. */
class CatalogueCommandIT {

    private static final String HEAD = "designation,title,kind,approved_on,study_group,status,url\n";
    private static final String J153 = "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n";

    private static Path data = Path.of("");
    private static Path file = Path.of("");

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        data = Folders.prepared();
        file = Files.createTempFile(Path.of("target"), "texts", ".csv");
        file.toFile().deleteOnExit();
    }

    @AfterAll
    static void tidy() throws IOException {
        Folders.delete(data);
    }

    @Test
    void saysWhatItDidAndEndsAccordingly() throws IOException, InterruptedException {
        assertThat(load(HEAD + J153)).endsWith("ended with 0").contains("One row read: one text added");
        assertThat(load(HEAD + J153 + "ITU-T J.154 (06/2024),only two\n"))
                .endsWith("ended with 1")
                .contains("Line 3: has 2 cells instead of 7")
                .contains("1 as before")
                .contains("One row was refused.");
        assertThat(load("number,name\n"))
                .endsWith("ended with 2")
                .contains("Nothing was changed. The file has no column “designation” in its first row.");
    }

    @Test
    void refusesWhatIsNoFileBeforeAnythingIsStarted() throws IOException, InterruptedException {
        assertThat(run(List.of("catalogue"))).isEqualTo("Say which file to load: catalogue FILE\nended with 2");
        assertThat(run(List.of("catalogue", "target/none.csv")))
                .isEqualTo("There is no file target/none.csv that can be read\nended with 2");
    }

    private static String load(String text) throws IOException, InterruptedException {
        Files.writeString(file, text);
        return run(List.of("catalogue", file.toString()));
    }

    private static String run(List<String> words) throws IOException, InterruptedException {
        try (ApplicationProcess command = ApplicationProcess.start(words, data)) {
            int code = command.awaitExit();
            return command.told() + "ended with " + code;
        }
    }
}
