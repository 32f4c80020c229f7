package org.rapporteur.document.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** Writes tables as wide as the text, with a head row that is repeated on every page. */
final class TableWriter {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 60;

    private final WordXml xml;
    private final WordTemplate template;
    private final LineWriter lines;

    TableWriter(WordXml xml, WordTemplate template, LineWriter lines) {
        this.xml = xml;
        this.template = template;
        this.lines = lines;
    }

    /**
     * Writes a table, or an empty paragraph for one without any cell, which Word would call broken.
     *
     * @param indent from the margin, in twentieths of a point
     */
    void table(Table table, int indent) {
        int[] widths = widths(table, template.textWidth() - indent);
        if (widths.length == 0) {
            xml.markup("<w:p/>");
        } else {
            begin(indent, widths);
            head(table.head(), widths);
            table.rows().forEach(row -> row("<w:trPr><w:cantSplit/></w:trPr>", "Table_text", row.cells(), widths));
            xml.markup("</w:tbl>");
        }
    }

    /** Begins a table of columns that are so wide. */
    void begin(int indent, int[] widths) {
        xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"").text(template.style("Table Grid"));
        xml.markup("\"/><w:tblW w:w=\"").number(IntStream.of(widths).sum()).markup("\" w:type=\"dxa\"/>");
        xml.markup("<w:tblInd w:w=\"").number(indent).markup("\" w:type=\"dxa\"/>");
        xml.markup("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\"/></w:tblPr><w:tblGrid>");
        IntStream.of(widths)
                .forEach(width -> xml.markup("<w:gridCol w:w=\"").number(width).markup("\"/>"));
        xml.markup("</w:tblGrid>");
    }

    private void head(List<String> head, int[] widths) {
        if (!head.isEmpty()) {
            List<List<Inline>> cells =
                    head.stream().map(cell -> List.<Inline>of(Words.of(cell))).toList();
            row("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "Table_head", cells, widths);
        }
    }

    /** Word takes every row to have all columns, so a short one is filled up. */
    private void row(String properties, String style, List<List<Inline>> cells, int[] widths) {
        xml.markup("<w:tr>").markup(properties);
        for (int column = 0; column < widths.length; column++) {
            xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(widths[column]).markup("\" w:type=\"dxa\"/></w:tcPr>");
            xml.markup("<w:p><w:pPr><w:pStyle w:val=\"")
                    .text(template.style(style))
                    .markup("\"/></w:pPr>");
            lines.line(column < cells.size() ? cells.get(column) : List.of());
            xml.markup("</w:p></w:tc>");
        }
        xml.markup("</w:tr>");
    }

    /**
     * Shares the width out by the usual length of each column's texts, so that a column of numbers stays narrow, but is
     * no narrower than its longest word.
     */
    static int[] widths(Table table, int whole) {
        List<List<String>> rows = texts(table);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] weights =
                IntStream.range(0, columns).map(column -> weight(rows, column)).toArray();
        int sum = IntStream.of(weights).sum();
        return IntStream.of(weights).map(weight -> whole * weight / sum).toArray();
    }

    private static int weight(List<List<String>> rows, int column) {
        double usual = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .average()
                .orElse(0);
        int word = rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> Stream.of(row.get(column).split("\\s+|(?<=[-/–])")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return (int) Math.max(SHORTEST, Math.min(LONGEST, Math.max(usual, word)));
    }

    private static List<List<String>> texts(Table table) {
        Stream<List<String>> body = table.rows().stream()
                .map(row -> row.cells().stream().map(Inline::text).toList());
        return Stream.concat(Stream.of(table.head()), body).toList();
    }
}
