package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.statement.Statements;

/**
 * The cells of a row of a table; none of a line that is no row.
 *
 * @param table what its table is known by: its head, else the place of its first row
 */
record TableRow(String table, List<Cell> cells) {

    /**
     * @param name of its column, empty where the head of the table names none or other columns than the row has
     * @param from where it begins in the row
     */
    record Cell(int column, String name, String text, int from) {
        int to() {
            return from + text.length();
        }
    }

    static TableRow of(Line row, List<Line> lines) {
        if (row.kind() != Line.Kind.ROW || row.text().length() > Statements.LONGEST_LINE) {
            return new TableRow("row " + row.index(), List.of());
        }
        int first = row.index();
        while (first > 0 && lines.get(first - 1).kind() == Line.Kind.ROW) {
            first--;
        }
        String[] texts = row.text().split("\t", -1);
        String[] names = first > 0 && lines.get(first - 1).kind() == Line.Kind.HEAD_ROW
                ? lines.get(first - 1).text().split("\t", -1)
                : new String[0];
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < texts.length; column++) {
            String name = names.length == texts.length ? names[column].strip() : "";
            cells.add(new Cell(column, name, texts[column], from));
            from += texts[column].length() + 1;
        }
        // Tables of one head are one, cut by groups or months
        String table = names.length > 0 ? "head " + String.join("/", names) : "table " + first;
        return new TableRow(table, List.copyOf(cells));
    }

    Stream<Cell> all() {
        return cells.stream();
    }

    /** What the cells of one column have in common. */
    String place(Cell cell) {
        return table + " " + cell.column() + "/" + cells.size();
    }
}
