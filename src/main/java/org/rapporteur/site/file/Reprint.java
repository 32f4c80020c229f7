package org.rapporteur.site.file;

import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/**
 * Sections of a report printed in another document: a reference to what is not printed keeps its number alone, and ids are
 * told apart by the report they come from.
 */
record Reprint(BlockId report) {

    List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        id(section.id()),
                        section.number(),
                        section.heading(),
                        List.of(),
                        blocks(section.blocks()),
                        sections(section.sections())))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            List<Table.Row> rows = table.rows().stream()
                    .map(row -> new Table.Row(
                            id(row.id()),
                            row.cells().stream().map(Reprint::line).toList()))
                    .toList();
            return new Table(id(table.id()), table.head(), rows);
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(
                id(paragraph.id()), paragraph.label(), line(paragraph.content()), blocks(paragraph.parts()));
    }

    private static List<Inline> line(List<Inline> line) {
        return line.stream()
                .map(inline -> inline instanceof Reference ? Words.of(inline.text()) : inline)
                .toList();
    }

    private BlockId id(BlockId id) {
        return report.part(id.toString());
    }
}
