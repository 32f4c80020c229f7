package org.rapporteur.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Plain;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.foreign.ForeignReport;

/** Our own Word file, read as anybody's, is the document it was written from. */
class ReadsBackTests {

    @Test
    void theReportReadsBackEqual() {
        ForeignReport read = read(ExampleReport.DOCUMENT);
        assertThat(placed(read.document())).isEqualTo(placed(tagged(Plain.of(ExampleReport.DOCUMENT))));
        assertThat(read.unread()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void theSampleReadsBackWithItsNumbersAndNesting() {
        Document read = read(DocumentFixture.sample()).document();
        assertThat(DocumentLines.of(read)).isEqualTo(DocumentLines.of(DocumentFixture.sample()));
        assertThat(read.allBlocks().map(Block::id))
                .isEqualTo(DocumentFixture.sample().allBlocks().map(Block::id).toList());
    }

    @Test
    void aLongReportReadsBackEqual() {
        Document large = DocumentFixture.large(500);
        assertThat(placed(read(large).document()).sections())
                .isEqualTo(placed(tagged(Plain.of(large))).sections());
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
                        placed(cover.parts(), "cover")),
                document.totals(),
                placed(document.sections(), "body"));
    }

    private static List<Section> placed(List<Section> sections, String place) {
        List<Section> placed = new ArrayList<>();
        for (Section section : sections) {
            String id = place + "." + placed.size();
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
            table.rows().forEach(row -> rows.add(new Table.Row(table.id() + "." + rows.size(), row.cells())));
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
            return new Table(WordTag.of(table.id()), table.head(), table.rows());
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(
                WordTag.of(paragraph.id()),
                paragraph.label(),
                paragraph.content(),
                paragraph.parts().stream().map(ReadsBackTests::tagged).toList());
    }
}
