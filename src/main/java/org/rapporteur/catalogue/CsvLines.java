package org.rapporteur.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of comma-separated text, each by itself: a quotation mark that has lost its pair spoils the line it stands in
 * and no other. A cell in quotation marks may go over some lines, if the row is then as long as the first one.
 */
final class CsvLines {
    private static final int LONGEST_LINE = 100_000;
    private static final int MOST_JOINED = 20;

    private final BufferedReader reader;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private int width = -1;

    private record Line(long number, String text) {}

    /**
     * A row of the file.
     *
     * @param line where it begins, from 1
     * @param cells null where a quotation mark has lost its pair, or the line is longer than any row
     */
    record Row(long line, @Nullable List<String> cells) {}

    CsvLines(BufferedReader reader) {
        this.reader = reader;
    }

    /**
     * The next row that holds anything; null at the end.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not of the encoding
     */
    @Nullable
    Row next() throws IOException {
        Line line = line();
        while (line != null && line.text.isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        CsvCells cells = CsvCells.of(line.text);
        Row row = new Row(line.number, cells.isOpen() ? joined(line) : cells.values());
        if (width < 0 && row.cells() != null) {
            width = row.cells().size();
        }
        return row;
    }

    /** With as many of the next lines as close the quotation mark; null, and all of them left, if none does. */
    private @Nullable List<String> joined(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text);
        List<Line> taken = new ArrayList<>();
        CsvCells cells = CsvCells.of(first.text);
        while (cells.isOpen() && taken.size() < MOST_JOINED && text.length() < LONGEST_LINE) {
            Line next = line();
            if (next == null) {
                break;
            }
            taken.add(next);
            cells = CsvCells.of(text.append('\n').append(next.text).toString());
        }
        List<String> values = cells.isOpen() ? null : cells.values();
        if (values == null || width >= 0 && values.size() != width) {
            for (int i = taken.size() - 1; i >= 0; i--) {
                ahead.addFirst(taken.get(i));
            }
            return null;
        }
        return values;
    }

    private @Nullable Line line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        StringBuilder text = new StringBuilder();
        int letter = reader.read();
        if (letter < 0) {
            return null;
        }
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (text.length() < LONGEST_LINE) {
                text.append((char) letter);
            }
            letter = reader.read();
        }
        skipLineFeed(letter);
        number++;
        return new Line(number, number == 1 ? text.toString().replaceFirst("^\ufeff", "") : text.toString());
    }

    private void skipLineFeed(int letter) throws IOException {
        if (letter != '\r') {
            return;
        }
        reader.mark(1);
        if (reader.read() != '\n') {
            reader.reset();
        }
    }
}
