package org.rapporteur.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.check.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {
    private static final String WRONG = "2\tWork\n2.1\tIoT\nTwo Supplements was agreed by SG13 on “ü”.\n";
    private static final String RIGHT = "2\tWork\n2.1\tIoT\nTwo Supplements were agreed by SG13 “ü”.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path wrong = Path.of("");
    private Path right = Path.of("");
    private Path empty = Path.of("");

    @BeforeEach
    void write() throws IOException {
        wrong = Files.writeString(folder.resolve("wrong.txt"), WRONG);
        right = Files.writeString(folder.resolve("right.txt"), RIGHT);
        empty = Files.writeString(folder.resolve("empty.txt"), "");
    }

    @Test
    void endsWithTheGravestOfAllFiles() {
        assertThat(check(right)).isZero();
        assertThat(check(wrong, right)).isEqualTo(1);
        assertThat(check(empty, wrong)).isEqualTo(2);
        assertThat(printed()).contains("empty.txt is empty", "wrong.txt: 1 warning");
    }

    @Test
    void writesOneObjectALineForEachFile() {
        assertThat(run(wrong.toString(), empty.toString(), right.toString(), "--format", "json"))
                .isEqualTo(2);
        List<JsonNode> files =
                printed().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(files)
                .extracting(file -> file.get("file").asString())
                .containsExactly(wrong.toString(), empty.toString(), right.toString());
        JsonNode finding = files.get(0).get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly("rule", "severity", "paragraph", "quote", "message", "expected", "found");
        assertThat(finding.get("rule").asString()).isEqualTo("agreement");
        assertThat(finding.get("severity").asString()).isEqualTo("warning");
        assertThat(finding.get("paragraph").asString()).isEqualTo("2.1");
        assertThat(files.get(1).get("error").asString()).contains("is empty");
        assertThat(files.get(1).get("findings")).isEmpty();
        assertThat(files.get(2).has("error")).isFalse();
    }

    @Test
    void groupsFindingsBySection() {
        check(wrong);
        assertThat(printed())
                .contains("\n2.1 IoT\n", "  warning  2.1  agreement\n", "    “Two Supplements was”\n")
                .contains("Not run without --catalogue");
    }

    @Test
    void takesPeriodCatalogueAndLastReport() throws IOException {
        Path catalogue = Files.writeString(
                folder.resolve("texts.csv"),
                "designation,title,kind,approved_on,study_group,status,url\n"
                        + "ITU-T J.153 (06/2024),Title,Recommendation,2024-06-29,SG9,,\nbroken\n");
        assertThat(run(
                        right.toString(),
                        "--from=2024-02-01",
                        "--to=2024-09-30",
                        "--cut-off",
                        "2024-08-15",
                        "--catalogue",
                        catalogue.toString(),
                        "--last",
                        right.toString()))
                .isLessThan(2);
        assertThat(printed()).doesNotContain("Not run without --catalogue", "Not run without --from");
        assertThat(complaints()).contains("rows that could not be taken: 1. The first is line 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Name at least one file",
                "a.txt --form json|There is no option --form",
                "-x a.txt|There is no option -x",
                "a.txt --format xml|“xml” is no format",
                "a.txt --from 2024-02-01|--from and --to go together",
                "a.txt --from 2024-02-30 --to 2024-09-30|not “2024-02-30”",
                "a.txt --from 2024-09-30 --to 2024-02-01|before it begins",
                "a.txt --from 2024-02-01 --to 2024-09-30 --cut-off 2025-01-01|is not in the period",
                "a.txt --catalogue|--catalogue needs a value",
                "a.txt --catalogue nowhere.csv|nowhere.csv cannot be opened",
                "a.txt --last nowhere.docx|nowhere.docx does not exist",
                "a.txt --from 2024-02-01 --from 2024-02-01|given twice",
                "a.txt --rules|checks no file"
            })
    void refusesArgumentsInWords(String arguments, String complaint) {
        String written = arguments == null ? "" : arguments;
        assertThat(run(written.isEmpty() ? new String[0] : written.split(" "))).isEqualTo(2);
        assertThat(complaints()).contains(complaint).contains("check --help");
        assertThat(printed()).isEmpty();
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(run(folder.toString(), folder.resolve("gone.docx").toString(), "nul\0.txt"))
                .isEqualTo(2);
        assertThat(printed().strip().lines().filter(line -> !line.isBlank()))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("is a folder, not a file"))
                .anyMatch(line -> line.endsWith("gone.docx does not exist"));
    }

    @Test
    void saysThatWhatItFoundCouldNotBeWritten() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("no space left");
            }
        };
        try (PrintStream printer = new PrintStream(full, false, StandardCharsets.UTF_8);
                PrintStream complainer = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            assertThat(new CheckCommand(printer, complainer).complete(List.of(right.toString())))
                    .isEqualTo(2);
        }
        assertThat(complaints()).contains("could not all be written");
    }

    @Test
    void listsEveryRuleOnALine() {
        assertThat(run("--rules")).isZero();
        List<String> lines = printed().lines().toList();
        assertThat(lines).hasSameSizeAs(Rules.all());
        assertThat(lines).anyMatch(line -> line.matches("repeated-sentence +warning +Sentence said twice"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("unknown-designation ") && line.contains("needs the catalogue"));
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(run("-h")).isZero();
        assertThat(printed()).contains("--cut-off", "--catalogue", "--rules");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(JsonReport.of(Outcome.unread("a\"\\\n\t\u0001\ud800 \ud83d\ude00 ü/", "\u0085\u2028\u2029\udc00")))
                .isEqualTo("{\"file\":\"a\\\"\\\\\\u000a\\u0009\\u0001\\ud800 \ud83d\ude00 ü/\","
                        + "\"error\":\"\\u0085\\u2028\\u2029\\udc00\",\"findings\":[]}");
    }

    private int check(Path... files) {
        return run(List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    private int run(String... arguments) {
        try (PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream complainer = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            return new CheckCommand(printer, complainer).answer(List.of(arguments));
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
