package org.rapporteur.document.format;

import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** What a reader of any format should meet. */
final class DocumentReading {

    private final Reading reading = new Reading();

    static List<String> of(Document document) {
        DocumentReading self = new DocumentReading();
        self.cover(document.cover());
        document.sections().forEach(section -> self.section(section, 2));
        return self.reading.lines();
    }

    private void cover(Cover cover) {
        reading.paragraph(0, null, cover.group());
        reading.paragraph(0, null, cover.meeting());
        Reading.LABELS.facts(cover).forEach(fact -> reading.item(1, fact.name() + ": " + fact.value()));
        reading.heading(1, null, cover.title());
        cover.parts().forEach(part -> section(part, 2));
    }

    private void section(Section section, int level) {
        if (section.heading() != null) {
            reading.heading(level, section.number(), section.heading());
        }
        section.blocks().forEach(block -> block(block, 0));
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            reading.row(table.head());
            table.rows()
                    .forEach(row ->
                            reading.row(row.cells().stream().map(Inline::text).toList()));
        } else if (block instanceof Paragraph item && item.label().isBullet()) {
            reading.item(depth + 1, item.text());
            item.parts().forEach(part -> block(part, depth + 1));
        } else if (block instanceof Paragraph paragraph) {
            reading.paragraph(depth, paragraph.label().text(), paragraph.text());
            paragraph.parts().forEach(part -> block(part, depth));
        }
    }
}
