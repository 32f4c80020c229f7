package org.rapporteur.document.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.word.WordFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path old = Path.of("");
    private Path young = Path.of("");

    @BeforeEach
    void write() throws IOException {
        old = Files.writeString(
                folder.resolve("old.txt"), "2\tWork\n2.1\tIoT\nTwo Supplements were agreed by SG13 in May.\n");
        young = Files.writeString(
                folder.resolve("new.txt"), "2\tWork\n2.1\tIoT\nThree Supplements were agreed by SG13 <b> in May.\n");
    }

    @Test
    void endsWithZeroForTheSameAndOneForDifferentFiles() {
        assertThat(run(old, old)).isZero();
        assertThat(run(old, young)).isEqualTo(1);
        assertThat(printed()).contains("Nothing differs.", "1 difference: 1 changed", "2.1 IoT", "[-Two-]{+Three+}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "empty.txt", "broken.json", "folder"})
    void endsWithTwoAndOneLineForWhatCannotBeRead(String name) throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("broken.json"), "{\"language\":1}");
        Files.createDirectory(folder.resolve("folder"));
        assertThat(run(old, folder.resolve(name))).isEqualTo(2);
        assertThat(said().strip().lines()).singleElement().asString().contains(name);
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.txt", "a b c", "a b --html", "a b --wide", "a b --whole --whole", "--day x a b --html"})
    void endsWithTwoForArgumentsThatMakeNoSense(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(said()).contains("compare --help");
    }

    @Test
    void saysWhatCanBeAsked() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("compare OLD NEW", "--word FILE");
    }

    @Test
    void writesAPageOfItsOwn() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run(old.toString(), young.toString(), "--html", page.toString())).isEqualTo(1);
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("del").text()).isEqualTo("[removed: Two ]");
        assertThat(html.select("ins").eachText()).contains("[added: Three ]").anyMatch(text -> text.contains("<b>"));
        assertThat(html.select("h2").eachText()).containsExactly("2.1 IoT");
        assertThat(html.select("script, link, img, [style]")).isEmpty();
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void writesJson() throws IOException {
        Path file = folder.resolve("difference.json");
        run(old.toString(), young.toString(), "--json=" + file);
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(json.get("same").asBoolean()).isFalse();
        assertThat(json.get("differences").get(0).get("kind").asString()).isEqualTo("changed");
    }

    @Test
    void writesTrackedChangesThatAreTheNewReportOnceTaken() throws IOException {
        Path word = folder.resolve("tracked.docx");
        run(old.toString(), young.toString(), "--word", word.toString(), "--author", "A. Person", "--day", "2024-08-15");
        assertThat(run(young, word)).isEqualTo(0);
        String body = new String(WordFile.read(Files.readAllBytes(word)).get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(body).contains("w:author=\"A. Person\" w:date=\"2024-08-15T00:00:00Z\"", "<w:delText");
    }

    @Test
    void comparesKeptReports() throws IOException {
        Path kept = Files.write(folder.resolve("kept.json"), DocumentArchive.write(DocumentFixture.sample()));
        assertThat(run(kept, kept)).isZero();
    }

    @Test
    void saysWhereItCannotWrite() {
        assertThat(run(old.toString(), young.toString(), "--html", folder.resolve("no/page.html").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("cannot be written");
    }

    private int run(Path... files) {
        return run(List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    private int run(String... words) {
        return new CompareCommand(printer(out), printer(err)).complete(List.of(words));
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
