package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file that cannot give a report its look says so in a line that goes on after its name. */
class BadLetterheadTests {

    private final SampleLetterhead sample = new SampleLetterhead();

    @Test
    void whatIsNoZipIsNoWordDocument() {
        assertRefused("Dear all,".getBytes(UTF_8), "is not a Word document");
        assertRefused(new byte[0], "is no .docx");
    }

    @Test
    void anOldOrProtectedFileIsNamedAsSuch() {
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "is no .docx but an older .doc");
    }

    @Test
    void aSpreadsheetIsNoWordDocument() {
        assertRefused(
                sample.with("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main")
                        .file(),
                "is not a Word document");
    }

    @Test
    void aTornFileIsDamaged() {
        byte[] whole = sample.file();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "is");
        assertRefused(
                new SampleLetterhead()
                        .with("word/styles.xml", "</w:styles>", "")
                        .file(),
                "is damaged");
        assertRefused(new SampleLetterhead().without("word/header7.xml").file(), "word/header7.xml is missing");
    }

    @Test
    void macrosAreRefused() {
        assertRefused(
                sample.with("[Content_Types].xml", "document.main", "document.macroEnabled.main")
                        .file(),
                "has macros");
        assertRefused(new SampleLetterhead().with("word/vbaProject.bin", "x").file(), "has macros");
    }

    @Test
    void aBombIsNotUnpacked() {
        assertRefused(
                sample.with("word/media/crest.png", "0".repeat(80_000_000)).file(), "unpacks to more");
    }

    @Test
    void entitiesAreRefused() {
        assertRefused(
                sample.with("word/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
                        .file(),
                "is damaged");
    }

    @Test
    void aHeaderThatLeadsOutsideIsRefused() {
        assertRefused(
                sample.with("word/_rels/header7.xml.rels", "Target=", "TargetMode=\"External\" Target=")
                        .file(),
                "refers to something outside itself in word/header7.xml");
    }

    @Test
    void whatIsNestedWithoutEndIsDamaged() {
        String deep = "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000);
        assertRefused(sample.with("word/header7.xml", "<w:r>", deep + "<w:r>").file(), "is damaged");
    }

    /** Whatever is written over in any part, it is taken or refused in one line, and shown where it is taken. */
    @Test
    void whateverIsWrittenOverItIsTakenOrRefused() {
        Random random = new Random(20_240_930);
        List<String> parts = List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/header7.xml",
                "word/_rels/header7.xml.rels");
        List<String> words = List.of("w:", "=\"", "/>", "val", "style", "Id", "1", "xml", "word", "main");
        for (int time = 0; time < 300; time++) {
            String part = parts.get(random.nextInt(parts.size()));
            String others = List.of("", "-1", "&amp;", "w:w:", "%", "../../x", "99999999999")
                    .get(random.nextInt(7));
            byte[] file = new SampleLetterhead()
                    .with(part, words.get(random.nextInt(words.size())), others)
                    .file();
            try {
                WordTemplate.of(file).look();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageMatching("(?s)(is|has|holds|refers) .*");
            }
        }
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordTemplate.of(file))
                .withMessageContaining(reason);
    }
}
