package org.rapporteur.document.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of text as paragraphs and tables; a paragraph may go on under an item. */
final class TextLines {

    private static final int STEP = 400;
    private static final int TAB = 8;
    private static final int LONGEST_ENTRY = 400;
    private static final int BLANKS = 2;
    private static final Pattern DOTTED = Pattern.compile(".{1,300}\\.{5,}\\s?\\d{1,4}");
    private static final Pattern PAGED = Pattern.compile("(.{1,300})\\t\\d{1,3}");

    /** Where items of a list stand: how far in, and behind which sign. */
    private record Place(int width, String sign) {}

    private final List<String> lines;
    private final Tabbed tabbed;
    private final Set<String> whole;
    private final Notes notes;
    private final List<Printed> printed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int at;

    TextLines(List<String> lines, Notes notes) {
        this.lines = Spaced.asTabbed(Barred.asTabbed(lines));
        this.tabbed = new Tabbed(this.lines);
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
            } else if (tabbed.isHeadOfRows(at)) {
                rows();
            } else if (tabbed.isCell(at)) {
                cells();
            } else if (tabbed.isRow(at)) {
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

    /** Cells that make no table are paragraphs that go on. */
    private void cells() {
        int first = at;
        at = tabbed.endOfCells(first);
        int end = tabbed.endOfLined(first, at);
        List<List<String>> lined = tabbed.lined(first, end);
        List<List<String>> stacked = tabbed.stacked(first, at);
        if (!lined.isEmpty()) {
            table(lined);
            lines.subList(end, at).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> printed.add(PrintedLine.of(line.strip(), STEP * tabs(line))));
        } else if (Tabbed.isTable(stacked)) {
            table(stacked);
        } else {
            int indent = STEP * tabs(lines.get(first));
            stacked.forEach(row -> row.forEach(cell -> printed.add(PrintedLine.of(cell, indent))));
        }
    }

    /** A row alone is a paragraph with tabs. */
    private void rows() {
        List<List<String>> rows = tabbed.rows(at);
        if (rows.size() > 1) {
            table(rows);
        } else {
            line(lines.get(at));
        }
        at += rows.size();
    }

    private void table(List<List<String>> rows) {
        places.clear();
        printed.add(Tabbed.table(rows));
    }
}
