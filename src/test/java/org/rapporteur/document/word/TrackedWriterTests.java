package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.word.DocxAssert.assertThatDocx;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Section;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.EditedDocuments;
import org.rapporteur.document.format.NastyDocuments;

/** All changes accepted a tracked file is the new document, all rejected the old one. */
@Domain(NastyDocuments.class)
@Domain(DomainContext.Global.class)
class TrackedWriterTests {

    private static final TrackedWriter WRITER =
            new TrackedWriter(WordTemplate.ours(), "Document", "A. “Person” & co", LocalDate.of(2024, 8, 15));

    @Example
    void theSampleIsChangedAndBack() {
        for (int seed = 0; seed < 25; seed++) {
            Document young = EditedDocuments.of(DocumentFixture.sample(), seed, 6);
            assertThatDocx(write(DocumentFixture.sample(), young)).isValid();
            assertDecides(DocumentFixture.sample(), young);
        }
    }

    @Example
    void theReportIsTheNewOneAndTheOldOne() {
        assertThatDocx(write(EditionsOfExample.MAY, EditionsOfExample.AUGUST)).isValid();
        assertDecides(EditionsOfExample.MAY, EditionsOfExample.AUGUST);
        for (int seed = 0; seed < 3; seed++) {
            assertDecides(ExampleReport.DOCUMENT, EditedDocuments.of(ExampleReport.DOCUMENT, seed, 20));
        }
    }

    @Property(tries = 80)
    void anyDocumentIsTheNewOneAndTheOldOne(
            @ForAll Document old, @ForAll long seed, @ForAll @IntRange(max = 8) int edits) {
        assertDecides(old, EditedDocuments.of(old, seed, edits));
    }

    @Example
    void equalDocumentsGiveAFileWithoutChanges() {
        Document sample = DocumentFixture.sample();
        String body = body(write(sample, sample));
        assertThat(body).doesNotContain("<w:ins ", "<w:del", "<w:move", "Change");
    }

    @Example
    void aMoveHasTwoEndsOfOneNameAndAnAuthor() {
        Document old = DocumentFixture.sample();
        List<Section> sections = new ArrayList<>(old.sections());
        Collections.swap(sections, 0, 1);
        Document young = new Document(Locale.ENGLISH, old.cover(), old.totals(), sections);
        String body = body(write(old, young));
        assertThat(names(body, "moveFromRangeStart"))
                .isNotEmpty()
                .isEqualTo(names(body, "moveToRangeStart"))
                .doesNotHaveDuplicates();
        assertThat(body)
                .containsPattern("w:author=\"A. “Person” &amp; co\" w:date=\"2024-08-15T0[01]:00:00Z\"")
                .doesNotContain("<w:del ");
    }

    private static List<String> names(String body, String element) {
        return Pattern.compile("<w:" + element + " [^>]*w:name=\"([^\"]*)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    private static void assertDecides(Document old, Document young) {
        byte[] file = write(old, young);
        assertThatDocx(file).standsAlone();
        assertThat(ReadLines.of(Decided.accepted(file)))
                .as("accepted")
                .isEqualTo(ReadLines.of(Decided.bare(ExampleReport.WRITER.write(young))));
        assertThat(ReadLines.of(Decided.rejected(file)))
                .as("rejected")
                .isEqualTo(ReadLines.of(Decided.bare(ExampleReport.WRITER.write(old))));
    }

    private static byte[] write(Document old, Document young) {
        return WRITER.write(DocumentDifference.of(old, young), old, young);
    }

    private static String body(byte[] file) {
        return new String(WordFile.read(file).get("word/document.xml"), StandardCharsets.UTF_8);
    }
}
