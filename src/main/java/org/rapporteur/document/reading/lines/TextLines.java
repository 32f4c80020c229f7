package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of text as paragraphs and tables: what tabs lead is a cell, or goes on under an item. */
final class TextLines {

    private static final int STEP = 400;
    private static final int SHORT = 40;
    private static final int TAB = 8;
    private static final int MOST_CELLS = 64;
    private static final int LONGEST_ENTRY = 400;
    private static final int BLANKS = 2;
    private static final Pattern TAB_LED = Pattern.compile(" {0,3}\\t.*");
    private static final Pattern DOTTED = Pattern.compile(".{1,300}\\.{5,}\\s?\\d{1,4}");
    private static final Pattern NUMBERED_ROW = Pattern.compile(" {0,3}\\d{1,3}[.)]? ?\\t[^\\t]{1,60}\\t[^\\t].*");
    private static final Pattern PAGED = Pattern.compile("(.{1,300})\\t\\d{1,3}");

    /** Where items of a list stand: how far in, and behind which sign. */
    private record Place(int width, String sign) {}

    private final List<String> lines;
    private final Set<String> whole;
    private final Notes notes;
    private final List<Printed> printed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int at;

    TextLines(List<String> lines, Notes notes) {
        this.lines = Spaced.asTabbed(Barred.asTabbed(lines));
        this.whole = lines.stream().map(String::strip).collect(Collectors.toSet());
        this.notes = notes;
    }

    List<Printed> printed() {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (isContents(line.strip())) {
                notes.remark("contents");
                at++;
            } else if (isHeadOfRows(at)) {
                rows();
            } else if (isCell(line)) {
                cells();
            } else if (isRow(at)) {
                rows();
            } else {
                line(line);
                at++;
            }
        }
        return printed;
    }

    /** A line with a page number whose heading comes later without one. */
    private boolean isContents(String line) {
        if (line.length() > LONGEST_ENTRY) {
            return false;
        }
        Matcher paged = PAGED.matcher(line);
        return DOTTED.matcher(line).matches() || paged.matches() && whole.contains(paged.group(1));
    }

    private static boolean isCell(String line) {
        return TAB_LED.matcher(line).matches() && Marking.of(line.strip()).isNone();
    }

    private boolean isRow(int place) {
        String line = lines.get(place);
        return line.strip().indexOf('\t') >= 0
                && (Marking.of(line.strip()).isNone() || isNumberedRow(line) || isAmongRows(place));
    }

    /** “	Published	In work” right above rows of one cell more: the column of their labels has no name. */
    private boolean isHeadOfRows(int place) {
        int cells = cells(place);
        boolean behind = place + 1 < lines.size() && !isCell(lines.get(place + 1)) && isRow(place + 1);
        return cells > 1 && isCell(lines.get(place)) && behind && cells(place + 1) == cells + 1;
    }

    /** “1. Training	528,000	22.0%” between lines of as many cells. */
    private boolean isAmongRows(int place) {
        int cells = cells(place);
        return cells > 2 && (cells(place - 1) == cells || cells(place + 1) == cells);
    }

    private int cells(int place) {
        return place < 0 || place >= lines.size() ? 0 : lines.get(place).strip().split("\\t", MOST_CELLS).length;
    }

    /** A row that begins with its number has two cells more. */
    private static boolean isNumberedRow(String line) {
        return NUMBERED_ROW.matcher(line).matches();
    }

    /** A paragraph; items of another sign, or further in, than those of the same list before lie deeper. */
    private void line(String line) {
        Marking marking = Marking.of(line.strip());
        int width = width(line);
        if (marking.kind() == Marking.Kind.BULLET || marking.kind() == Marking.Kind.COUNTED) {
            String sign = marking.kind() == Marking.Kind.BULLET ? marking.sign() : "1";
            Place place = new Place(width / BLANKS, sign);
            int level = places.indexOf(place) < 0 ? places.size() : places.indexOf(place);
            places.subList(level, places.size()).clear();
            places.add(place);
            printed.add(PrintedLine.of(line.strip(), STEP * (level + 1)));
        } else {
            int level = (int) places.stream()
                    .filter(place -> place.width() < width / BLANKS)
                    .count();
            places.subList(level, places.size()).clear();
            printed.add(PrintedLine.of(line, STEP * level));
        }
    }

    private static int width(String line) {
        int width = 0;
        for (int n = 0; n < line.length() && Character.isWhitespace(line.charAt(n)); n++) {
            width += line.charAt(n) == '\t' ? TAB : 1;
        }
        return width;
    }

    private static int tabs(String line) {
        return (int) line.chars()
                .takeWhile(Character::isWhitespace)
                .filter(sign -> sign == '\t')
                .count();
    }

    /** Cells stand one below the other, with an empty line between rows; a single one is a paragraph that goes on. */
    private void cells() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        int first = at;
        for (; at < lines.size() && (lines.get(at).isBlank() || isCell(lines.get(at))); at++) {
            if (!lines.get(at).isBlank()) {
                rows.get(rows.size() - 1).addAll(List.of(lines.get(at).strip().split("\\t+", MOST_CELLS)));
            } else if (!rows.get(rows.size() - 1).isEmpty()) {
                rows.add(new ArrayList<>());
            }
        }
        rows.removeIf(List::isEmpty);
        List<List<String>> lined = lined(first);
        if (!lined.isEmpty()) {
            table(lined);
            alone(first);
            return;
        }
        List<List<String>> paired = rows.size() == 1 ? pairs(rows.get(0)) : rows;
        if (paired.stream().anyMatch(row -> row.size() > 1) && (paired.size() > 1 || isWide(paired.get(0)))) {
            table(paired);
        } else {
            paired.forEach(row ->
                    row.forEach(cell -> printed.add(PrintedLine.of(cell, STEP * tabs(lines.get(first))))));
        }
    }

    /**
     * Rows of several cells on a line each, whether or not empty lines part them; empty if a cell among them has a line of
     * its own. What stands alone behind them is no cell.
     */
    private List<List<String>> lined(int first) {
        List<List<String>> rows = lines.subList(first, end(first)).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\t+", MOST_CELLS)))
                .toList();
        return rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1) ? rows : List.of();
    }

    /** Behind the last line of several cells. */
    private int end(int first) {
        int end = at;
        while (end > first && cells(end - 1) < 2) {
            end--;
        }
        return end;
    }

    private void alone(int first) {
        lines.subList(end(first), at).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> printed.add(PrintedLine.of(line.strip(), STEP * tabs(line))));
    }

    private static boolean isWide(List<String> row) {
        return row.get(0).length() <= SHORT && row.stream().noneMatch(cell -> cell.endsWith(":"));
    }

    /** Rows without empty lines between them: a short cell, a long one, and so on. */
    private static List<List<String>> pairs(List<String> cells) {
        boolean pairs = cells.size() % 2 == 0 && cells.size() > 2;
        for (int n = 0; n < cells.size(); n += 2) {
            pairs &= cells.get(n).length() <= SHORT;
        }
        if (!pairs) {
            return cells.stream().map(List::of).toList();
        }
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < cells.size(); n += 2) {
            rows.add(cells.subList(n, n + 2));
        }
        return rows;
    }

    /** Rows that stand one below the other, their cells parted by tabs; one alone is a paragraph with tabs. */
    private void rows() {
        List<List<String>> rows = new ArrayList<>();
        int first = at;
        if (isHeadOfRows(at)) {
            rows.add(List.of(("\t" + lines.get(at).strip()).split("\\t", MOST_CELLS)));
            at++;
        }
        for (; at < lines.size() && (isFoot(rows) || isRow(at) && !isCell(lines.get(at))); at++) {
            String row =
                    isFoot(rows) ? lines.get(at).stripTrailing() : lines.get(at).strip();
            rows.add(List.of(row.split("\\t", MOST_CELLS)));
        }
        if (rows.size() > 1) {
            table(rows);
        } else {
            line(lines.get(first));
        }
    }

    /** “	Total		11” right below rows of as many cells, whose first one is empty. */
    private boolean isFoot(List<List<String>> rows) {
        return rows.size() > 1
                && lines.get(at).startsWith("\t")
                && isCell(lines.get(at))
                && lines.get(at).stripTrailing().split("\\t", MOST_CELLS).length
                        == rows.get(rows.size() - 1).size();
    }

    private void table(List<List<String>> rows) {
        places.clear();
        printed.add(new PrintedTable(
                "",
                rows.stream()
                        .map(row -> new PrintedTable.Row(
                                false, row.stream().map(TextLines::cell).toList()))
                        .toList()));
    }

    private static List<PrintedLine> cell(String text) {
        return Stream.of(PrintedLine.of(text, 0))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
