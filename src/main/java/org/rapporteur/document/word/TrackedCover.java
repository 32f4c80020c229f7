package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.word.TrackedMark.Fate;

/** Writes the cover with what came and left in its fields. */
final class TrackedCover {

    private final WordXml xml;
    private final WordTemplate template;
    private final TrackedMark revision;
    private final TrackedLine lines;
    private final String documentLabel;

    TrackedCover(WordXml xml, WordTemplate template, TrackedMark revision, TrackedLine lines, String documentLabel) {
        this.xml = xml;
        this.template = template;
        this.revision = revision;
        this.lines = lines;
        this.documentLabel = documentLabel;
    }

    /** Who meets stands left, what is handed out right, in a table that nobody sees; source and title below. */
    void write(Cover old, Cover young) {
        int wide = template.textWidth() - SectionWriter.FACTS_WIDTH;
        xml.markup("<w:tbl><w:tblPr><w:tblW w:w=\"").number(template.textWidth());
        xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"");
        xml.number(wide).markup("\"/><w:gridCol w:w=\"").number(SectionWriter.FACTS_WIDTH);
        xml.markup("\"/></w:tblGrid><w:tr>");
        cell(wide);
        paragraph("Cover_head", old.group(), young.group());
        filled("Cover_text", old.meeting(), young.meeting());
        xml.markup("</w:tc>");
        cell(SectionWriter.FACTS_WIDTH);
        paragraph("Cover_head", labelled(old.documentNumber()), labelled(young.documentNumber()));
        filled("Cover_head", old.date(), young.date());
        filled("Cover_head", old.language(), young.language());
        xml.markup("</w:tc></w:tr></w:tbl>\n");
        below("Source", old.source(), young.source());
        below("Title", old.title(), young.title());
    }

    /** The rule below the parts of the cover. */
    void rule() {
        paragraph("Cover_rule", "", "");
    }

    private String labelled(String number) {
        return number.isBlank() ? "" : documentLabel + " " + number;
    }

    private void cell(int width) {
        xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
    }

    /** The last paragraph of a cell cannot leave it, so one that is filled on one side alone stays as an empty one. */
    private void filled(String style, String old, String young) {
        if (!(old.isBlank() && young.isBlank())) {
            paragraph(style, old, young);
        }
    }

    private void below(String style, String old, String young) {
        if (!(old.isBlank() && young.isBlank())) {
            begin(style);
            revision.end(old.isBlank() ? Fate.INSERTED : young.isBlank() ? Fate.DELETED : Fate.SAME);
            words(old, young);
        }
    }

    private void paragraph(String style, String old, String young) {
        begin(style);
        words(old, young);
    }

    private void begin(String style) {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").text(template.style(style)).markup("\"/>");
    }

    private void words(String old, String young) {
        xml.markup("</w:pPr>");
        lines.runs(WordsRun.between(List.of(Words.of(old)), List.of(Words.of(young))));
        xml.markup("</w:p>\n");
        revision.turn();
    }
}
