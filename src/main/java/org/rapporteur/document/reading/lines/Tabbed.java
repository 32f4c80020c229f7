package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables whose cells tabs set apart, “Africa	12	14”, or lead, one cell below the other. */
record Tabbed(List<String> lines) {

    private static final int SHORT = 40;
    private static final int MOST_CELLS = 64;
    private static final Pattern TAB_LED = Pattern.compile(" {0,3}\\t.*");
    private static final Pattern NUMBERED_ROW = Pattern.compile(" {0,3}\\d{1,3}[.)]? ?\\t[^\\t]{1,60}\\t[^\\t].*");

    boolean isCell(int place) {
        String line = lines.get(place);
        return TAB_LED.matcher(line).matches() && Marking.of(line.strip()).isNone();
    }

    boolean isRow(int place) {
        String line = lines.get(place);
        return line.strip().indexOf('\t') >= 0
                && (Marking.of(line.strip()).isNone() || isNumberedRow(line) || isAmongRows(place));
    }

    /** A row that begins with its number has two cells more. */
    private static boolean isNumberedRow(String line) {
        return NUMBERED_ROW.matcher(line).matches();
    }

    /** “1. Training	528,000	22.0%” between lines of as many cells. */
    private boolean isAmongRows(int place) {
        int cells = count(place);
        return cells > 2 && (count(place - 1) == cells || count(place + 1) == cells);
    }

    /** “	Published	In work” right above rows of one cell more: the column of their labels has no name. */
    boolean isHeadOfRows(int place) {
        int cells = count(place);
        boolean behind = place + 1 < lines.size() && !isCell(place + 1) && isRow(place + 1);
        return cells > 1 && isCell(place) && behind && count(place + 1) == cells + 1;
    }

    /** How many cells a line has. */
    private int count(int place) {
        return place < 0 || place >= lines.size()
                ? 0
                : cells(lines.get(place).strip()).size();
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\t", MOST_CELLS));
    }

    /** Rows that stand one below the other from here, their cells parted by tabs, each on a line. */
    List<List<String>> rows(int first) {
        List<List<String>> rows = new ArrayList<>();
        int at = first;
        if (isHeadOfRows(at)) {
            rows.add(cells("\t" + lines.get(at++).strip()));
        }
        for (; at < lines.size() && (isFoot(at, rows) || isRow(at) && !isCell(at)); at++) {
            String row = lines.get(at);
            rows.add(cells(isFoot(at, rows) ? row.stripTrailing() : row.strip()));
        }
        return rows;
    }

    /** “	Total		11” right below rows of as many cells, whose first one is empty. */
    private boolean isFoot(int place, List<List<String>> rows) {
        return rows.size() > 1
                && lines.get(place).startsWith("\t")
                && isCell(place)
                && cells(lines.get(place).stripTrailing()).size()
                        == rows.get(rows.size() - 1).size();
    }

    /** Behind cells that stand one below the other, with empty lines or without. */
    int endOfCells(int first) {
        int end = first;
        while (end < lines.size() && (lines.get(end).isBlank() || isCell(end))) {
            end++;
        }
        return end;
    }

    /** Behind the last line of several cells. */
    int endOfLined(int first, int last) {
        int end = last;
        while (end > first && count(end - 1) < 2) {
            end--;
        }
        return end;
    }

    /** Rows of several cells on a line each, whether or not empty lines part them; empty if a cell has a line of its own. */
    List<List<String>> lined(int first, int end) {
        List<List<String>> rows = lines.subList(first, end).stream()
                .filter(line -> !line.isBlank())
                .map(Tabbed::parts)
                .toList();
        return rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1) ? rows : List.of();
    }

    private static List<String> parts(String line) {
        return List.of(line.strip().split("\\t+", MOST_CELLS));
    }

    /** Rows of cells one below the other, with an empty line between rows. */
    List<List<String>> stacked(int first, int end) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines.subList(first, end)) {
            if (!line.isBlank()) {
                rows.get(rows.size() - 1).addAll(parts(line));
            } else if (!rows.get(rows.size() - 1).isEmpty()) {
                rows.add(new ArrayList<>());
            }
        }
        rows.removeIf(List::isEmpty);
        return rows.size() == 1 ? pairs(rows.get(0)) : rows;
    }

    /** Rows without empty lines between them: a short cell, a long one, and so on. */
    private static List<List<String>> pairs(List<String> cells) {
        int width = cells.size() % 2 == 0 && cells.size() > 2 && isEachLabelShort(cells) ? 2 : 1;
        return IntStream.range(0, cells.size() / width)
                .mapToObj(row -> cells.subList(row * width, (row + 1) * width))
                .toList();
    }

    private static boolean isEachLabelShort(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(at -> at % 2 == 0)
                .allMatch(at -> cells.get(at).length() <= SHORT);
    }

    /** A single cell is a paragraph that goes on. */
    static boolean isTable(List<List<String>> rows) {
        return rows.stream().anyMatch(row -> row.size() > 1) && (rows.size() > 1 || isWide(rows.get(0)));
    }

    private static boolean isWide(List<String> row) {
        return row.get(0).length() <= SHORT && row.stream().noneMatch(cell -> cell.endsWith(":"));
    }

    static PrintedTable table(List<List<String>> rows) {
        return new PrintedTable(
                "",
                rows.stream()
                        .map(row -> new PrintedTable.Row(
                                false, row.stream().map(Tabbed::cell).toList()))
                        .toList());
    }

    private static List<PrintedLine> cell(String text) {
        return Stream.of(PrintedLine.of(text, 0))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
