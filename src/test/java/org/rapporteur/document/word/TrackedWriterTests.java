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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.EditedDocuments;
import org.rapporteur.document.format.NastyDocuments;
import org.rapporteur.document.reading.ForeignReport;

/** All changes accepted a tracked file is the new document, all rejected the old one. */
@Domain(NastyDocuments.class)
@Domain(DomainContext.Global.class)
class TrackedWriterTests {

    private static final TrackedWriter WRITER =
            new TrackedWriter(WordTemplate.ours(), "Document", "A. “Person” & co", LocalDate.of(2024, 8, 15));

    @Example
    void theSampleIsChangedAndBack() {
        for (int seed = 0; seed < 25; seed++) {
            assertDecides(DocumentFixture.sample(), EditedDocuments.of(DocumentFixture.sample(), seed, 6));
        }
    }

    @Example
    void theReportIsTheNewOneAndTheOldOne() {
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
                .contains("w:author=\"A. “Person” &amp; co\" w:date=\"2024-08-15T00:00:00Z\"")
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
        assertThatDocx(file).isValid().standsAlone();
        assertThat(lines(Decided.accepted(file))).as("accepted").isEqualTo(lines(Decided.bare(ExampleReport.WRITER.write(young))));
        assertThat(lines(Decided.rejected(file))).as("rejected").isEqualTo(lines(Decided.bare(ExampleReport.WRITER.write(old))));
    }

    private static byte[] write(Document old, Document young) {
        return WRITER.write(DocumentDifference.of(old, young), old, young);
    }

    private static String body(byte[] file) {
        return new String(WordFile.read(file).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    /** Numbers, depths and words as a reader of files finds them. */
    private static String lines(byte[] file) {
        Document read = ForeignReport.read(file, "report.docx").document();
        var cover = read.cover();
        return Stream.of(
                        Stream.of(
                                cover.group(),
                                cover.meeting(),
                                cover.documentNumber(),
                                cover.date(),
                                cover.language(),
                                cover.source(),
                                cover.title()),
                        cover.parts().stream().flatMap(part -> lines(part, 0)),
                        read.sections().stream().flatMap(section -> lines(section, 0)))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Section section, int depth) {
        return Stream.of(
                        Stream.of(depth + " # " + section.number() + " " + section.heading()),
                        section.blocks().stream().flatMap(block -> lines(block, 0)),
                        section.sections().stream().flatMap(inner -> lines(inner, depth + 1)))
                .flatMap(all -> all);
    }

    private static Stream<String> lines(Block block, int depth) {
        if (block instanceof Table table) {
            return Stream.concat(
                    Stream.of("table " + table.head()),
                    table.rows().stream()
                            .map(row -> "row "
                                    + row.cells().stream().map(Inline::text).toList()));
        }
        Paragraph paragraph = (Paragraph) block;
        return Stream.concat(
                Stream.of(depth + " " + paragraph.label() + " " + paragraph.text()),
                paragraph.parts().stream().flatMap(part -> lines(part, depth + 1)));
    }
}
