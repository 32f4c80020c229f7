package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.statement.Statements;

/**
 * The cells of a row of a table; none of a line that is no row.
 *
 * @param table what its table is known by: its head, else the place of its first row
 */
record TableRow(String table, List<Cell> cells) {

    /**
     * @param name of its column, none where the head of the table names none or other columns than the row has
     * @param tokens its words; a text has those of its title too
     * @param from where it begins in the row
     */
    record Cell(int column, List<Token> name, String text, List<Token> tokens, int from) {
        /** Whether its column is named so. */
        boolean isUnder(Predicate<Token> word) {
            return name.stream().anyMatch(word);
        }

        int to() {
            return from + text.length();
        }
    }

    static TableRow of(Line row, TypedLines typed) {
        if (row.kind() != Line.Kind.ROW || row.text().length() > Statements.LONGEST_LINE) {
            return new TableRow("row " + row.index(), List.of());
        }
        List<Line> lines = typed.lines();
        int first = row.index();
        while (first > 0 && lines.get(first - 1).kind() == Line.Kind.ROW) {
            first--;
        }
        boolean headed = first > 0 && lines.get(first - 1).kind() == Line.Kind.HEAD_ROW;
        List<Cell> names = headed ? cells(typed.of(lines.get(first - 1)), List.of()) : List.of();
        // Tables of one head are one, cut by groups or months
        String table = headed ? "head " + lines.get(first - 1).text() : "table " + first;
        return new TableRow(table, cells(typed.of(row), names));
    }

    private static List<Cell> cells(TypedLine row, List<Cell> names) {
        String[] texts = row.line().text().split("\t", -1);
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int next = 0;
        for (int column = 0; column < texts.length; column++) {
            int to = from + texts[column].length();
            int begin = next;
            while (next < row.tokens().size() && row.tokens().get(next).from() < Math.max(to, from + 1)) {
                next++;
            }
            List<Token> tokens = row.tokens().subList(begin, next).stream()
                    .filter(token -> !token.is(Token.Kind.CELL))
                    .toList();
            List<Token> name = names.size() == texts.length ? names.get(column).tokens() : List.of();
            cells.add(new Cell(column, name, texts[column], tokens, from));
            from = to + 1;
        }
        return List.copyOf(cells);
    }

    Stream<Cell> all() {
        return cells.stream();
    }

    /** What the cells of one column have in common. */
    String place(Cell cell) {
        return table + " " + cell.column() + "/" + cells.size();
    }
}
