package org.rapporteur.document.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.format.Labels;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;

/** Documents to write. */
final class Samples {

    static final Labels LABELS = new Labels(
            "Document",
            "Date",
            "Language",
            "Source",
            "Link to this paragraph",
            "Records",
            "Close",
            "Sources of",
            "Cite");

    private Samples() {}

    /** The report of the example period, compiled from its records. */
    static Document example() {
        PeriodSummary period = ExampleRecords.period();
        return Compiler.compile(
                period, period.cutOff(), ExampleRecords.outline(), ExampleRecords.records(), Wording.of(Locale.UK));
    }

    /** A document told a number of times over, with ids of its own each time. */
    static Document repeated(Document document, int times) {
        List<Section> sections = IntStream.range(0, times)
                .mapToObj(time -> sections(document.sections(), "-" + time))
                .flatMap(List::stream)
                .toList();
        return new Document(document.language(), document.cover(), document.totals(), sections);
    }

    private static List<Section> sections(List<Section> sections, String suffix) {
        return sections.stream()
                .map(section -> new Section(
                        BlockId.valueOf(section.id() + suffix),
                        section.number(),
                        section.heading(),
                        section.totals(),
                        blocks(section.blocks(), suffix),
                        sections(section.sections(), suffix)))
                .toList();
    }

    private static List<Block> blocks(List<Block> blocks, String suffix) {
        return blocks.stream().map(block -> block(block, suffix)).toList();
    }

    private static Block block(Block block, String suffix) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(
                    BlockId.valueOf(paragraph.id() + suffix),
                    paragraph.label(),
                    paragraph.content(),
                    blocks(paragraph.parts(), suffix));
        }
        Table table = (Table) block;
        return new Table(BlockId.valueOf(table.id() + suffix), table.head(), table.rows());
    }
}
