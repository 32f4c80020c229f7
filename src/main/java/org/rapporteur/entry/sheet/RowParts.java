package org.rapporteur.entry.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines as rows of a table: a figure with its name, value and unit. */
public record RowParts(List<Column> columns, RowForm form) implements Parts {

    /** Between the parts of a line: a bar with blanks around it, unless it is said to be one of the text. */
    private static final Pattern BAR = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");

    private static final RowForm BARS = new RowForm(RowParts::parts, RowParts::line, cells -> "");

    /**
     * A column.
     *
     * @param offered all that may be chosen in it; of a column that is typed, none
     */
    public record Column(String name, Shape shape, Supplier<List<Choice>> offered) {

        public static Column typed(String name, Shape shape) {
            return new Column(name, shape, List::of);
        }

        public static Column chosen(String name, Supplier<List<Choice>> offered) {
            return new Column(name, Shape.CHOICE, offered);
        }

        public List<Choice> choices() {
            return offered.get();
        }
    }

    /** How a cell of a column is filled in. */
    public enum Shape {
        SHORT,
        WIDE,
        CHOICE,
        /** Sent along, and not shown. */
        HIDDEN
    }

    /**
     * How cells become a line, and the other way round.
     *
     * @param cells of a line; more than there are columns where the line has another form
     * @param named what a row is called of which nothing can be changed here; empty for all others
     */
    public record RowForm(
            Function<String, List<String>> cells,
            Function<List<String>, String> line,
            Function<List<String>, String> named) {}

    public RowParts {
        columns = List.copyOf(columns);
    }

    /** Rows whose lines have bars between their parts. */
    public static RowParts barred(Column... columns) {
        return new RowParts(List.of(columns), BARS);
    }

    /** The parts of a line with bars between them. */
    public static List<String> parts(String line) {
        return BAR.splitAsStream(line + " ")
                .map(part -> part.replace("\\|", "|").strip())
                .collect(Collectors.toList());
    }

    /** Words of a line in which a bar is one of the text. */
    public static String escaped(String part) {
        return part.replace("|", "\\|");
    }

    /** Parts of a line without those at its end that are empty. */
    public static String line(List<String> parts) {
        return parts.stream()
                .map(RowParts::escaped)
                .collect(Collectors.joining(" | "))
                .replaceAll("( (?<!\\\\)\\| *)+\\z", "");
    }

    /** Rows in which nothing was typed say nothing. */
    @Override
    public String text(Function<String, List<String>> sent) {
        return rows(sent).stream()
                .filter(cells -> !isBlank(cells))
                .map(form.line())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> values(String text, String part) {
        int at = columns.stream().map(Column::name).toList().indexOf(part);
        return lines(text).stream().map(line -> cells(line).get(at)).toList();
    }

    @Override
    public boolean cover(String text) {
        return lines(text).stream().allMatch(line -> form.cells().apply(line).size() <= columns.size());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** One for each column. */
    public List<String> cells(String line) {
        List<String> cells = new ArrayList<>(form.cells().apply(line));
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return cells;
    }

    /** How many rows were sent in which nothing was typed. */
    public int blanks(Function<String, List<String>> sent) {
        return (int) rows(sent).stream().filter(this::isBlank).count();
    }

    /** The line that a row has become, from 0; -1 where nothing was typed in it. */
    public int line(Function<String, List<String>> sent, int row) {
        List<List<String>> rows = rows(sent);
        if (row >= rows.size() || isBlank(rows.get(row))) {
            return -1;
        }
        return (int)
                rows.subList(0, row).stream().filter(cells -> !isBlank(cells)).count();
    }

    private boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    private List<List<String>> rows(Function<String, List<String>> sent) {
        int count = columns.stream()
                .mapToInt(column -> sent.apply(column.name()).size())
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int at = row;
            rows.add(columns.stream()
                    .map(column -> cell(sent.apply(column.name()), at))
                    .toList());
        }
        return rows;
    }

    private static String cell(List<String> column, int row) {
        return row < column.size()
                ? column.get(row).replaceAll("[\\r\\n]+", " ").strip()
                : "";
    }
}
