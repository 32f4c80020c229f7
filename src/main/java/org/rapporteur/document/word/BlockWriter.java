package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;

/** Writes blocks, each in a content control of its own; neighbouring items make one list. */
final class BlockWriter {

    private static final String CLOSE = "</w:sdtContent></w:sdt>\n";
    private static final String TABLE_END = "</w:tbl>" + CLOSE;
    static final String GAP = "<w:p><w:pPr><w:spacing w:before=\"0\"/></w:pPr></w:p>\n";
    static final int DEEPEST_LIST = 9;
    static final int DEEPEST_STYLE = 3;
    private static final int FIRST_INDENT = 794;
    private static final int NEXT_INDENT = 397;

    private final WordXml xml;
    private final WordTemplate template;
    private final Bookmarks places;
    private final LineWriter lines;
    private final TableWriter tables;
    private int controls;
    private int lists;

    BlockWriter(WordXml xml, WordTemplate template, Bookmarks places, LineWriter lines) {
        this.xml = xml;
        this.template = template;
        this.places = places;
        this.lines = lines;
        this.tables = new TableWriter(xml, template, lines);
    }

    /** How many lists were begun so far; each has a numbering of its own. */
    int lists() {
        return lists;
    }

    /**
     * Writes blocks of one parent.
     *
     * @param depth how many lists lie around them
     */
    void blocks(List<Block> blocks, int depth) {
        int list = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph item && item.label().isBullet()) {
                list = list == 0 ? ++lists : list;
                item(item, list, depth + 1);
            } else {
                list = 0;
                block(block, depth);
            }
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            gap();
            open(table.id());
            tables.table(table, indent(depth));
            close();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, depth);
        }
    }

    private void item(Paragraph item, int list, int depth) {
        open(item.id());
        begin("enumlev" + Math.min(depth, DEEPEST_STYLE));
        numbered(Math.min(depth, DEEPEST_LIST), template.list(list));
        finish(item);
        close();
        blocks(item.parts(), depth);
    }

    private void paragraph(Paragraph paragraph, int depth) {
        open(paragraph.id());
        begin(depth == 0 ? "Normal" : "List Paragraph");
        if (places.counted(paragraph)) {
            numbered(WordNumbers.level(paragraph.label().text()), template.headingList());
        }
        if (depth > 0) {
            xml.markup("<w:ind w:left=\"").number(indent(depth)).markup("\"/>");
        }
        finish(paragraph);
        close();
        blocks(paragraph.parts(), depth);
    }

    /** Between two tables and after the last one Word wants a paragraph, or it makes one of two. */
    void gap() {
        if (xml.endsWith(TABLE_END)) {
            xml.markup(GAP);
        }
    }

    private void numbered(int level, int numbering) {
        xml.markup("<w:numPr><w:ilvl w:val=\"").number(level - 1).markup("\"/><w:numId w:val=\"");
        xml.number(numbering).markup("\"/></w:numPr>");
    }

    /** Where text stands inside so many lists, in twentieths of a point. */
    static int indent(int depth) {
        return depth == 0 ? 0 : FIRST_INDENT + (depth - 1) * NEXT_INDENT;
    }

    private void begin(String style) {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").text(template.style(style)).markup("\"/>");
    }

    private void finish(Paragraph paragraph) {
        xml.markup("</w:pPr>");
        if (paragraph.label().isNumber() && !places.counted(paragraph)) {
            lines.typedNumber(paragraph.label().text());
        }
        lines.line(paragraph.id(), paragraph.content());
        xml.markup("</w:p>");
    }

    /** Hidden, so that nobody sees a frame; not locked, so that everybody can write in it. */
    private void open(BlockId id) {
        xml.markup("<w:sdt><w:sdtPr><w:tag w:val=\"").text(WordTag.of(id)).markup("\"/><w:id w:val=\"");
        xml.number(++controls).markup("\"/><w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>");
    }

    private void close() {
        xml.markup(CLOSE);
    }
}
