package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Plain;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.format.NastyDocuments;
import org.rapporteur.document.reading.ForeignReport;

/** Our own Word file, read as anybody's, is the document it was written from. */
@Domain(NastyDocuments.class)
class ReadsBackTests {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000]+");

    @Example
    void theReportReadsBackEqual() {
        ForeignReport read = read(ExampleReport.DOCUMENT);
        assertThat(placed(read.document())).isEqualTo(placed(tagged(Plain.of(ExampleReport.DOCUMENT))));
        assertThat(read.unread()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }

    @Example
    void theSampleReadsBackWithItsNumbersAndNesting() {
        Document read = read(DocumentFixture.sample()).document();
        assertThat(DocumentLines.of(read)).isEqualTo(DocumentLines.of(DocumentFixture.sample()));
        assertThat(read.allBlocks().map(Block::id))
                .isEqualTo(DocumentFixture.sample().allBlocks().map(Block::id).toList());
    }

    @Example
    void aLongReportReadsBackEqual() {
        Document large = DocumentFixture.large(500);
        assertThat(placed(read(large).document()).sections())
                .isEqualTo(placed(tagged(Plain.of(large))).sections());
    }

    @Example
    void theReportReadsBackUnderALetterheadOfOthers() {
        WordTemplate template = WordTemplate.of(new SampleLetterhead().file());
        byte[] file = new WordWriter(template, "Document").write(ExampleReport.DOCUMENT);
        ForeignReport read = ForeignReport.read(file, "report.docx");
        assertThat(placed(read.document())).isEqualTo(placed(tagged(Plain.of(ExampleReport.DOCUMENT))));
        assertThat(read.unread()).containsExactly("header: “Our house CWG-Internet-20/2”");
    }

    @Property(tries = 100)
    void everyWordOfAnyDocumentIsReadInItsOrder(@ForAll Document document) {
        List<String> words = words(document);
        if (!words.isEmpty()) {
            Document read = ForeignReport.read(ExampleReport.WRITER.write(document), "report.docx")
                    .document();
            assertThat(String.join("", words(read))).containsSubsequence(words);
        }
    }

    /** Headings, names of columns and lines without blanks, in their order. */
    private static List<String> words(Document document) {
        return document.allSections()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.heading()),
                        section.blocks().stream().flatMap(Block::withParts).flatMap(ReadsBackTests::words)))
                .map(line -> BLANK.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> words(Block block) {
        List<String> head = block instanceof Table table ? table.head() : List.of();
        return Stream.concat(head.stream(), block.lines().stream().map(Inline::text));
    }

    private static ForeignReport read(Document document) {
        return ForeignReport.read(ExampleReport.WRITER.write(document), "report.docx");
    }

    /** What a file cannot tell is its sections' and rows' own ids, which become places, and regions of languages. */
    private static Document placed(Document document) {
        Cover cover = document.cover();
        return new Document(
                document.language(),
                new Cover(
                        cover.group(),
                        cover.meeting(),
                        cover.documentNumber(),
                        cover.date(),
                        cover.language(),
                        cover.source(),
                        cover.title(),
                        placed(cover.parts(), BlockId.valueOf("cover"))),
                document.totals(),
                placed(document.sections(), BlockId.valueOf("body")));
    }

    private static List<Section> placed(List<Section> sections, BlockId place) {
        List<Section> placed = new ArrayList<>();
        for (Section section : sections) {
            BlockId id = place.part(placed.size());
            placed.add(new Section(
                    id,
                    section.number(),
                    section.heading(),
                    section.totals(),
                    section.blocks().stream().map(ReadsBackTests::placed).toList(),
                    placed(section.sections(), id)));
        }
        return placed;
    }

    private static Block placed(Block block) {
        if (block instanceof Table table) {
            List<Table.Row> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(new Table.Row(table.id().part(rows.size()), row.cells())));
            return new Table(table.id(), table.head(), rows);
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(
                paragraph.id(),
                paragraph.label(),
                paragraph.content(),
                paragraph.parts().stream().map(ReadsBackTests::placed).toList());
    }

    /** Word has no room for long ids, so a file carries the tags made of them. */
    private static Document tagged(Document document) {
        return new Document(
                document.language(),
                new Cover(
                        document.cover().group(),
                        document.cover().meeting(),
                        document.cover().documentNumber(),
                        document.cover().date(),
                        document.cover().language(),
                        document.cover().source(),
                        document.cover().title(),
                        tagged(document.cover().parts())),
                document.totals(),
                tagged(document.sections()));
    }

    private static List<Section> tagged(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.number(),
                        section.heading(),
                        section.totals(),
                        section.blocks().stream().map(ReadsBackTests::tagged).toList(),
                        tagged(section.sections())))
                .toList();
    }

    private static Block tagged(Block block) {
        if (block instanceof Table table) {
            return new Table(BlockId.valueOf(WordTag.of(table.id())), table.head(), table.rows());
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(
                BlockId.valueOf(WordTag.of(paragraph.id())),
                paragraph.label(),
                paragraph.content(),
                paragraph.parts().stream().map(ReadsBackTests::tagged).toList());
    }
}
