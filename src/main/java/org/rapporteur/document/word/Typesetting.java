package org.rapporteur.document.word;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** How Word sets each passage of a document, in the order of its passages. */
final class Typesetting {

    private static final int COVER_FIELDS = 7;
    private static final int DEEPEST_HEADING = 9;

    private final WordTemplate template;
    private final Bookmarks places;
    private final List<Setting> all = new ArrayList<>();

    private Typesetting(WordTemplate template, Bookmarks places) {
        this.template = template;
        this.places = places;
    }

    static List<Setting> of(Document document, WordTemplate template, Bookmarks places) {
        Typesetting settings = new Typesetting(template, places);
        for (int unseen = 0; unseen <= COVER_FIELDS; unseen++) {
            settings.all.add(Setting.unseen());
        }
        document.cover().parts().forEach(settings::part);
        document.sections().forEach(section -> settings.section(section, 1));
        return settings.all;
    }

    private void part(Section part) {
        all.add(Setting.paragraph(style("Heading_b"), ""));
        blocks(part.blocks(), 0);
        part.sections().forEach(this::part);
    }

    private void section(Section section, int level) {
        String style = style("heading " + Math.min(level, DEEPEST_HEADING));
        String number = section.number();
        all.add(
                places.counted(section)
                        ? Setting.paragraph(style, "")
                        : Setting.paragraph(style + SectionWriter.uncounted(number), number == null ? "" : number));
        blocks(section.blocks(), 0);
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            all.add(Setting.table(table, BlockWriter.indent(depth)));
            table.rows().forEach(row -> all.add(Setting.table(table, BlockWriter.indent(depth))));
        } else if (block instanceof Paragraph paragraph) {
            boolean item = paragraph.label().isBullet();
            all.add(item ? item(depth + 1) : paragraph(paragraph, depth));
            blocks(paragraph.parts(), item ? depth + 1 : depth);
        }
    }

    private Setting item(int depth) {
        String style = style("enumlev" + Math.min(depth, BlockWriter.DEEPEST_STYLE));
        return Setting.paragraph(style + numbered(Math.min(depth, BlockWriter.DEEPEST_LIST), template.list(1)), "");
    }

    private Setting paragraph(Paragraph paragraph, int depth) {
        String number = paragraph.label().text();
        boolean counted = places.counted(paragraph);
        String properties = style(depth == 0 ? "Normal" : "List Paragraph")
                + (counted ? numbered(WordNumbers.level(number), template.headingList()) : "")
                + (depth > 0 ? "<w:ind w:left=\"" + BlockWriter.indent(depth) + "\"/>" : "");
        return Setting.paragraph(properties, paragraph.label().isNumber() && !counted ? number : "");
    }

    private String style(String name) {
        return "<w:pStyle w:val=\"" + WordXml.escaped(template.style(name)) + "\"/>";
    }

    private static String numbered(int level, int list) {
        return "<w:numPr><w:ilvl w:val=\"" + (level - 1) + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }
}
