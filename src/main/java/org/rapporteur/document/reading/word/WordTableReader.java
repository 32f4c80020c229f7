package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;

/** A table, row by row; a table inside a cell is read as words of the cell. */
final class WordTableReader {

    private static final int MOST_COLUMNS = 63;

    private final PartReading reading;
    private final Markup markup;
    private final String id;
    private final List<PrintedTable.Row> rows = new ArrayList<>();
    private List<List<PrintedLine>> cells = new ArrayList<>();
    private boolean head;
    private boolean deleted;

    WordTableReader(PartReading reading, Markup markup, String id) {
        this.reading = reading;
        this.markup = markup;
        this.id = id;
    }

    void read() {
        markup.children(this::part);
    }

    PrintedTable table() {
        return new PrintedTable(id, rows);
    }

    /** Controls and markup of other programs may stand around rows and cells. */
    private void part(String name) {
        switch (name) {
            case "tr" -> row();
            case "tc" -> cell();
            case "trPr" -> markup.children(this::property);
            case "tblPr", "tblGrid", "sdtPr" -> {
                // looks
            }
            case "del", "moveFrom" -> reading.notes().remark("deleted");
            default -> read();
        }
    }

    private void property(String name) {
        switch (name) {
            case "tblHeader" -> head = markup.isOn();
            case "del" -> deleted = true;
            case "gridBefore" -> empty(markup.number("val", 0));
            default -> {
                // looks
            }
        }
    }

    private void row() {
        cells = new ArrayList<>();
        head = false;
        deleted = false;
        read();
        if (deleted) {
            reading.notes().remark("deleted");
        } else {
            rows.add(new PrintedTable.Row(head, cells));
        }
    }

    private void cell() {
        int[] columns = {1};
        BodyReader content = new BodyReader(reading, markup);
        content.blocks(property -> {
            if (property.equals("gridSpan")) {
                columns[0] = markup.number("val", 1);
            }
        });
        List<PrintedLine> lines = new ArrayList<>();
        content.printed().forEach(block -> flatten(block, lines));
        cells.add(lines);
        empty(columns[0] - 1);
    }

    private void empty(int columns) {
        reading.places(1 + Math.max(0, Math.min(columns, MOST_COLUMNS)));
        for (int n = 0; n < Math.min(columns, MOST_COLUMNS); n++) {
            cells.add(List.of());
        }
    }

    private void flatten(Printed block, List<PrintedLine> lines) {
        if (block instanceof PrintedLine line) {
            lines.add(line);
        } else if (block instanceof PrintedTable inner) {
            reading.notes().remark("nested-table");
            inner.rows().forEach(row -> row.cells().forEach(lines::addAll));
        }
    }
}
