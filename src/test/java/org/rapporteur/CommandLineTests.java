package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | SERVE",
                "--server.port=0                     | SERVE",
                "--rapporteur.data=./data --debug    | SERVE",
                "check                               | CHECK",
                "check --help                        | CHECK",
                "check a.docx --format json          | CHECK",
                "catalogue texts.csv --server.port=0 | CATALOGUE",
                "user one-time administrator         | USER",
                "verify 2024-09                      | VERIFY",
                "backup records.zip                  | BACKUP",
                "restore records.zip                 | RESTORE",
                "move --to ./data                    | MOVE",
                "status --help                       | STATUS",
                "serve                               | SERVE",
                "serve --server.port=0               | SERVE",
                "serve check                         | UNKNOWN",
                "unknown                             | UNKNOWN",
                "help                                | USAGE",
                "--help                              | USAGE",
                "-h                                  | USAGE",
                "version                             | USAGE",
                "--version                           | USAGE",
                "--server.port=0 --help              | USAGE",
                "foo                                 | UNKNOWN",
                "Check a.docx                        | UNKNOWN",
                "-x                                  | UNKNOWN",
                "--server.port=0 check               | UNKNOWN",
                "--                                  | UNKNOWN"
            })
    void tellsWhatIsAskedFor(String written, CommandLine asked) {
        List<String> words =
                Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).toList();
        assertThat(CommandLine.of(words)).isEqualTo(asked);
    }

    @Test
    void usageNamesEveryCommand() {
        assertThat(Usage.text())
                .contains("rapporteur.jar help", "--server.port")
                .doesNotContain("{0}");
        assertThat(CommandLine.names())
                .allMatch(name -> Usage.text().contains(name.equals("serve") ? "[serve]" : "rapporteur.jar " + name));
        assertThat(Usage.text().lines()).allMatch(line -> line.length() <= 110);
    }

    /** A process of its own, as only that shows that nothing is made in the folder. */
    @Test
    void anUnknownWordIsRefusedAndTouchesNothing(@TempDir Path folder) throws IOException, InterruptedException {
        Path told = Files.createTempFile("told", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.rapporteur.Rapporteur",
                        "foo")
                .directory(folder.toFile())
                .redirectError(told.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(Files.readString(told))
                .startsWith("“foo” is neither a command nor a setting.")
                .contains("check FILE");
        assertThat(folder).isEmptyDirectory();
        Files.delete(told);
    }
}
