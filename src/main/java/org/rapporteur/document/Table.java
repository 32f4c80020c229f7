package org.rapporteur.document;

import java.util.List;

/** A table with a head row that repeats on every page. */
public record Table(BlockId id, List<String> head, List<Row> rows) implements Block {

    /** A row tells one record and so has an id as a paragraph has. */
    public record Row(BlockId id, List<List<Inline>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    @Override
    public List<List<Inline>> lines() {
        return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }

    @Override
    public List<Block> parts() {
        return List.of();
    }
}
