package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** A document as lines: sections by number and heading, paragraphs by label, each two blanks further in than what it is in. */
final class OutlineOf {

    private final List<String> lines = new ArrayList<>();

    static List<String> document(Document document) {
        OutlineOf outline = new OutlineOf();
        document.sections().forEach(section -> outline.section(section, 0));
        return outline.lines;
    }

    private void section(Section section, int depth) {
        String number = section.number() == null ? "" : section.number() + " ";
        add(depth, number + (section.heading() == null ? "–" : section.heading()));
        section.blocks().forEach(block -> block(block, depth + 1));
        section.sections().forEach(inner -> section(inner, depth + 1));
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            add(depth, "table " + table.head() + " " + table.rows().size());
        } else if (block instanceof Paragraph paragraph) {
            String label =
                    paragraph.label().isNumber() ? "[" + paragraph.label().text() + "] " : "";
            add(depth, (paragraph.label().isBullet() ? "• " : label) + paragraph.text());
            paragraph.parts().forEach(part -> block(part, depth + 1));
        }
    }

    private void add(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }
}
