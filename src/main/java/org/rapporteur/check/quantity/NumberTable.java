package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;

/** A table of numbers with a row or a column of totals. */
public final class NumberTable {
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand )?totals?|sum|all|overall|together");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+|\\d{1,7}");

    private final List<Line> rows;
    private final List<String[]> cells;

    private NumberTable(List<Line> rows) {
        this.rows = rows;
        this.cells = rows.stream().map(row -> row.text().split("\t", -1)).toList();
    }

    /** Every total of every table with what its parts add up to. */
    public static List<Reckoning> totals(List<Line> lines) {
        List<Reckoning> found = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size() && isRow(lines.get(to))) {
                to++;
            }
            if (to - from > 2) {
                new NumberTable(lines.subList(from, to)).add(found);
            }
            from = to;
        }
        return found;
    }

    private static boolean isRow(Line line) {
        return line.kind() == Kind.ROW || line.kind() == Kind.HEAD_ROW;
    }

    private void add(List<Reckoning> found) {
        String[] last = cells.get(cells.size() - 1);
        if (isTotal(last[0])) {
            columns(last).forEach(found::add);
        }
        String[] head = cells.get(0);
        if (head.length > 3 && isTotal(head[head.length - 1])) {
            acrossRows(head.length).forEach(found::add);
        }
    }

    /** “Region | 2023 | 2024”: the names of columns. */
    private static boolean namesYears(String[] head) {
        return List.of(head).stream().skip(1).anyMatch(cell -> cell.strip().matches("(?:19|20)\\d\\d"));
    }

    private static boolean isTotal(String cell) {
        return TOTAL.matcher(cell.strip()).matches();
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    private static int number(String cell) {
        return Integer.parseInt(cell.strip().replaceAll("[, ]", ""));
    }

    private List<Reckoning> columns(String[] last) {
        List<Reckoning> found = new ArrayList<>();
        for (int column = 1; column < last.length; column++) {
            int here = column;
            List<String> parts = cells.subList(1, cells.size() - 1).stream()
                    .map(row -> here < row.length ? row[here] : "")
                    .toList();
            boolean first = here < cells.get(0).length && isNumber(cells.get(0)[here]) && !namesYears(cells.get(0));
            if (!isNumber(last[here]) || parts.isEmpty() || !parts.stream().allMatch(NumberTable::isNumber)) {
                continue;
            }
            int sum = parts.stream().mapToInt(NumberTable::number).sum() + (first ? number(cells.get(0)[here]) : 0);
            found.add(whole(cells.size() - 1, number(last[here]), sum));
        }
        return found;
    }

    /** A last column is one of totals if that holds for one row at least. */
    private List<Reckoning> acrossRows(int length) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 1; at < cells.size(); at++) {
            String[] row = cells.get(at);
            if (row.length != length || !isNumber(row[length - 1])) {
                continue;
            }
            List<String> parts = List.of(row).subList(1, length - 1);
            if (!parts.stream().allMatch(NumberTable::isNumber)) {
                continue;
            }
            found.add(whole(
                    at,
                    number(row[length - 1]),
                    parts.stream().mapToInt(NumberTable::number).sum()));
        }
        boolean holds = found.stream().anyMatch(row -> row.agrees());
        return holds ? found : List.of();
    }

    private Reckoning whole(int row, int total, int sum) {
        Line line = rows.get(row);
        return new Reckoning(
                Reckoning.Kind.PARTS, line, total, sum, "", true, 0, line.text().length());
    }
}
