package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.word.TrackedMark.Fate;

/** Writes tables of which rows and words of cells came or left. */
final class TrackedTable {

    private static final String HEAD = "<w:cantSplit/><w:tblHeader/>";
    private static final String BODY = "<w:cantSplit/>";

    private final WordXml xml;
    private final WordTemplate template;
    private final TrackedMark revision;
    private final TrackedLine lines;
    private final TableWriter tables;

    TrackedTable(WordXml xml, WordTemplate template, TrackedMark revision, TrackedLine lines, TableWriter tables) {
        this.xml = xml;
        this.template = template;
        this.revision = revision;
        this.lines = lines;
        this.tables = tables;
    }

    /** Begins a table; gives the widths of its columns, none if it has none and nothing may be written. */
    int[] begin(Setting setting) {
        Table table = setting.table();
        int[] widths = table == null ? new int[0] : TableWriter.widths(table, template.textWidth() - setting.indent());
        if (widths.length > 0) {
            gap();
            tables.begin(setting.indent(), widths);
        }
        return widths;
    }

    void end(int[] widths) {
        if (widths.length > 0) {
            xml.markup("</w:tbl>\n");
        }
    }

    /** Between two tables and after the last one Word wants a paragraph, or it makes one of two. */
    void gap() {
        if (xml.endsWith("</w:tbl>\n")) {
            xml.markup(BlockWriter.GAP);
        }
    }

    /** A whole row or head of one fate; a table without a head has none. */
    void row(Passage row, int[] widths, Fate fate) {
        if (!isHeadless(row)) {
            open(row, fate);
            for (int column = 0; column < widths.length; column++) {
                openCell(row, widths[column], fate);
                lines.line(column < row.lines().size() ? row.lines().get(column) : List.<Inline>of(), fate);
                xml.markup("</w:p></w:tc>");
            }
            xml.markup("</w:tr>");
        }
    }

    /** A row or head that stays, with what came and left in its cells. */
    void row(Passage before, Passage after, List<List<WordsRun>> cells, int[] widths) {
        if (isHeadless(before) || isHeadless(after)) {
            row(before, widths, Fate.DELETED);
            row(after, widths, Fate.INSERTED);
            return;
        }
        open(after, Fate.SAME);
        for (int column = 0; column < widths.length; column++) {
            openCell(after, widths[column], Fate.SAME);
            lines.runs(column < cells.size() ? cells.get(column) : List.<WordsRun>of());
            xml.markup("</w:p></w:tc>");
        }
        xml.markup("</w:tr>");
    }

    private static boolean isHeadless(Passage row) {
        return row.kind() == Passage.Kind.TABLE && row.lines().isEmpty();
    }

    private void open(Passage row, Fate fate) {
        xml.markup("<w:tr><w:trPr>").markup(row.kind() == Passage.Kind.TABLE ? HEAD : BODY);
        revision.mark(fate);
        xml.markup("</w:trPr>");
    }

    private void openCell(Passage row, int width, Fate fate) {
        String style = row.kind() == Passage.Kind.TABLE ? "Table_head" : "Table_text";
        xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").text(template.style(style)).markup("\"/>");
        revision.end(fate);
        xml.markup("</w:pPr>");
    }
}
