package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.statement.Statements;

/** The cells of a row of a table whose head names its columns. */
record NamedCells(List<Cell> cells) {

    /** @param from where it begins in the row */
    record Cell(String column, String text, int from) {}

    /** Empty where the head names other columns than the row has. */
    static Optional<NamedCells> of(Line row, List<Line> lines) {
        if (row.kind() != Line.Kind.ROW || row.text().length() > Statements.LONGEST_LINE) {
            return Optional.empty();
        }
        int head = row.index();
        while (head > 0 && lines.get(head).kind() == Line.Kind.ROW) {
            head--;
        }
        String[] names = lines.get(head).text().split("\t", -1);
        String[] texts = row.text().split("\t", -1);
        if (lines.get(head).kind() != Line.Kind.HEAD_ROW || names.length != texts.length) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < texts.length; column++) {
            cells.add(new Cell(names[column].strip(), texts[column], from));
            from += texts[column].length() + 1;
        }
        return Optional.of(new NamedCells(cells));
    }
}
