package org.rapporteur.document.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Section;
import org.rapporteur.document.Words;

/** Writes the cover and the sections. */
final class SectionWriter {

    private static final int DEEPEST_HEADING = 9;
    static final int FACTS_WIDTH = 4000;

    private final WordXml xml;
    private final WordTemplate template;
    private final Bookmarks places;
    private final LineWriter lines;
    private final BlockWriter blocks;

    SectionWriter(WordXml xml, WordTemplate template, Bookmarks places, LineWriter lines, BlockWriter blocks) {
        this.xml = xml;
        this.template = template;
        this.places = places;
        this.lines = lines;
        this.blocks = blocks;
    }

    /**
     * Writes the cover.
     *
     * @param number the document number as the cover prints it, "Document CWG-Internet-20/2"
     */
    void cover(Cover cover, String number) {
        meeting(cover, number);
        filled("Source", cover.source());
        filled("Title", cover.title());
        cover.parts().stream().flatMap(Section::withInner).forEach(this::part);
        paragraph("Cover_rule", "");
    }

    /** Who meets stands left, what is handed out right, in a table that nobody sees. */
    private void meeting(Cover cover, String number) {
        int wide = template.textWidth() - FACTS_WIDTH;
        xml.markup("<w:tbl><w:tblPr><w:tblW w:w=\"").number(template.textWidth());
        xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"");
        xml.number(wide).markup("\"/><w:gridCol w:w=\"").number(FACTS_WIDTH).markup("\"/></w:tblGrid><w:tr>");
        cell(wide);
        paragraph("Cover_head", cover.group());
        filled("Cover_text", cover.meeting());
        xml.markup("</w:tc>");
        cell(FACTS_WIDTH);
        paragraph("Cover_head", number);
        filled("Cover_head", cover.date());
        filled("Cover_head", cover.language());
        xml.markup("</w:tc></w:tr></w:tbl>\n");
    }

    private void cell(int width) {
        xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void part(Section part) {
        String heading = part.heading();
        if (heading != null) {
            filled("Heading_b", heading);
        }
        blocks.blocks(part.blocks(), 0);
    }

    /**
     * Writes sections of one parent.
     *
     * @param level 1 for the main sections of the body
     */
    void sections(List<Section> sections, int level) {
        sections.forEach(section -> section(section, level));
    }

    private void section(Section section, int level) {
        String heading = section.heading();
        if (heading != null) {
            heading(section, heading, Math.min(level, DEEPEST_HEADING));
        }
        blocks.blocks(section.blocks(), 0);
        sections(section.sections(), level + 1);
    }

    private void heading(Section section, String heading, int level) {
        begin("heading " + level);
        if (places.counted(section)) {
            xml.markup("</w:pPr>");
        } else {
            typed(section);
        }
        lines.line(section.id(), List.of(Words.of(heading)));
        xml.markup("</w:p>\n");
    }

    private void typed(Section section) {
        String number = section.number();
        xml.markup(uncounted(number)).markup("</w:pPr>");
        if (number != null) {
            lines.typedNumber(number);
        }
    }

    /** Takes a heading out of the list, so that Word neither prints a number nor counts one. */
    static String uncounted(@Nullable String number) {
        String out = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
        return number == null
                ? out + "<w:ind w:left=\"0\" w:firstLine=\"0\"/>"
                : out + "<w:ind w:left=\"794\" w:hanging=\"794\"/>";
    }

    private void filled(String style, String text) {
        if (!text.isBlank()) {
            paragraph(style, text);
        }
    }

    private void paragraph(String style, String text) {
        begin(style);
        xml.markup("</w:pPr>");
        lines.text(text);
        xml.markup("</w:p>\n");
    }

    private void begin(String style) {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").text(template.style(style)).markup("\"/>");
    }
}
