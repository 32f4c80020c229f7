package org.rapporteur.document.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.document.reading.word.WordFixture.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.reading.word.WordFixture;

/** A file that cannot be read is refused at once, in one line that says why. */
@Timeout(30)
class HostileFileTests {

    private static final String BOMB =
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void nothingIsNoReport() {
        assertRefused(new byte[0], "is empty");
        assertRefused(" \r\n\t\n".getBytes(UTF_8), "has no text in it");
        assertRefused(WordFixture.of("<w:p/>").file(), "has no text in it");
        assertRefused(WordFixture.of("").file(), "has no text in it");
    }

    @Test
    void protectedAndOldFilesAreNamedAsSuch() {
        assertRefused(ole("EncryptedPackage"), "is protected by a password");
        assertRefused(ole("WordDocument"), "is an older Word file (.doc); save it as .docx");
        assertRefused(ole("Workbook"), "is an older Office file; save it as .docx");
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertRefused("%PDF-1.7 ...".getBytes(UTF_8), "is a PDF; give the Word file it was made from");
        assertRefused("{\\rtf1 x}".getBytes(UTF_8), "is a rich text file (.rtf); save it as .docx");
        assertRefused("<!DOCTYPE html><p>x".getBytes(UTF_8), "is a web page or XML; save it as .docx or text");
        assertRefused(
                WordFixture.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))), "is ");
        assertRefused(new byte[] {1, 2, 3, 0, 4, 5}, "is neither a Word file nor text");
        assertRefused("PK is how this text begins".getBytes(UTF_8), "is not a Word document");
    }

    @Test
    void whatIsNoWordFileInsideIsRefused() {
        assertRefused(WordFixture.zip(Map.of("a.txt", new byte[3])), "is not a Word document");
        assertRefused(WordFixture.of(p("x")).type("application/x-other").file(), "is not a Word document");
        assertRefused(WordFixture.of("").raw("word/document.xml", "<html/>").file(), "is not a Word document");
    }

    @Test
    void aTornFileIsDamaged() {
        byte[] whole = WordFixture.of(p("x".repeat(10_000))).file();
        for (int length = 10; length < whole.length; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), "is ");
        }
        assertRefused(
                WordFixture.of("")
                        .raw("word/document.xml", "<w:document xmlns:w=\"" + W + "\">")
                        .file(),
                "is damaged");
        assertRefused(
                WordFixture.of(p("x")).link("f", "footnotes", "gone.xml", "").file(),
                "is damaged: word/gone.xml is missing");
    }

    @Test
    void typesAndEntitiesAreRefused() {
        String external = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String type : new String[] {BOMB, external, "<!DOCTYPE w SYSTEM \"http://localhost:1/x.dtd\">"}) {
            String xml = type + "<w:document xmlns:w=\"" + W
                    + "\"><w:body><w:p><w:r><w:t>&x;&b;</w:t></w:r></w:p></w:body>" + "</w:document>";
            assertRefused(WordFixture.of("").raw("word/document.xml", xml).file(), "is damaged");
            assertRefused(WordFixture.of(p("x")).part("styles", xml).file(), "is damaged");
        }
    }

    @Test
    void bombsAreNotUnpacked() {
        String more = "unpacks to more than a Word document holds";
        assertRefused(bomb("word/media/a.png", 170), more);
        assertRefused(bomb("word/a.xml", 40), more);
        Map<String, byte[]> many = new HashMap<>();
        for (int n = 0; n < 100_000; n++) {
            many.put("word/" + n + ".xml", new byte[0]);
        }
        assertRefused(WordFixture.zip(many), more);
    }

    @Test
    void endlessNestingIsRefused() {
        assertRefused(
                WordFixture.of("<w:sdt><w:sdtContent>".repeat(50_000)).file(), "is nested more deeply than any report");
        assertRefused(
                WordFixture.of("<w:tbl><w:tr><w:tc>".repeat(2000) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(2000))
                        .file(),
                "is nested more deeply than any report");
    }

    @Test
    void moreTextThanAnyReportIsRefused() {
        assertRefused(WordFixture.of(p("words ".repeat(200_000)).repeat(8)).file(), "holds more text than any report");
        assertRefused(
                "A line of words.\n".repeat(600_000).getBytes(UTF_8),
                "is larger than 8 MB, more text than any report holds");
    }

    @Test
    void moreOfAnythingThanAnyReportHasIsRefused() {
        assertRefused("a\n".repeat(200_000).getBytes(UTF_8), "holds more text than any report");
        assertRefused(WordFixture.of("<w:p/>".repeat(500_000)).file(), "holds more text than any report");
        StringBuilder lists = new StringBuilder();
        for (int n = 0; n < 30_000; n++) {
            lists.append("<w:num w:numId=\"").append(n).append("\"/>");
        }
        assertRefused(
                WordFixture.of(p("x")).numbering(lists.toString()).file(),
                "defines more styles, lists or links than any report");
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr></w:tc>";
        assertRefused(
                WordFixture.of("<w:tbl><w:tr>" + cell.repeat(100_000) + "</w:tr></w:tbl>")
                        .file(),
                "holds more text than any report");
    }

    @Test
    void listsAreNoDeeperThanPeopleFollow() {
        StringBuilder body = new StringBuilder();
        for (int n = 1; n < 20_000; n++) {
            body.append("<w:p><w:pPr><w:ind w:left=\"").append(n * 10).append("\"/></w:pPr>");
            body.append(WordFixture.r("–\tx")).append("</w:p>");
        }
        assertThat(ForeignReport.read(WordFixture.of(body.toString()).file(), "deep.docx")
                        .document()
                        .allBlocks())
                .hasSize(19_999);
    }

    @Test
    void lonelyLinesOfOneSignAreReadAtOnce() {
        for (String sign : new String[] {".", "_", "–", "\t", " ", "1.", "a\t", "(", "[bookmark: ", "Document "}) {
            String line = sign.repeat(4_000_000 / sign.length());
            assertThat(outcome(line.getBytes(UTF_8))).isNotEmpty();
        }
    }

    private static String outcome(byte[] file) {
        try {
            return ForeignReport.read(file, "file").toString().substring(0, 7);
        } catch (ForeignException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void aTableOfEndlessColumnsIsBounded() {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr>" + p("x") + "</w:tc>";
        assertThat(ForeignReport.read(
                                WordFixture.of("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>")
                                        .file(),
                                "wide.docx")
                        .document()
                        .sections())
                .hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeOrGoneIsNotOpened(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.docx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(51L * 1024 * 1024);
        }
        assertThatExceptionOfType(ForeignException.class)
                .isThrownBy(() -> ForeignReport.read(large))
                .withMessage("large.docx is larger than 50 MB");
        assertThatExceptionOfType(ForeignException.class)
                .isThrownBy(() -> ForeignReport.read(folder.resolve("none.docx")))
                .withMessage("none.docx does not exist");
        Files.createDirectory(folder.resolve("folder"));
        assertThatExceptionOfType(ForeignException.class)
                .isThrownBy(() -> ForeignReport.read(folder.resolve("folder")));
    }

    /** Megabytes of nothing. */
    private static byte[] bomb(String part, int megabytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int n = 0; n < megabytes; n++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[2048];
        System.arraycopy("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1), 0, file, 0, 8);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static void assertRefused(byte[] file, String line) {
        assertThatExceptionOfType(ForeignException.class)
                .isThrownBy(() -> ForeignReport.read(file, "file"))
                .withMessageStartingWith("file " + line)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
    }
}
