package org.rapporteur.document.reading.lines;

import java.util.List;

/**
 * A table as it is printed. A cell that covers several columns is followed by empty ones, so that columns stay columns.
 *
 * @param id the tag of the control around it, or empty
 */
public record PrintedTable(String id, List<Row> rows) implements Printed {

    /**
     * A row.
     *
     * @param head whether it is repeated on every page
     * @param cells what stands in each, paragraph by paragraph
     */
    public record Row(boolean head, List<List<PrintedLine>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public PrintedTable {
        rows = List.copyOf(rows);
    }
}
