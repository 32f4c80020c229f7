package org.rapporteur.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Sheet;

/** Lines among which nothing belongs to another: each goes past its neighbour, or away. */
final class PlainOrder implements LineOrder {

    @Override
    public List<Line> lines(String field, Sheet sheet) {
        List<String> texts = sheet.lines(field);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            lines.add(new Line(at, texts.get(at), texts.get(at), 0, ways(at, texts.size())));
        }
        return lines;
    }

    private static Set<Way> ways(int at, int size) {
        Set<Way> ways = EnumSet.of(Way.REMOVE);
        if (at > 0) {
            ways.add(Way.UP);
        }
        if (at < size - 1) {
            ways.add(Way.DOWN);
        }
        return ways;
    }

    @Override
    public @Nullable Moved move(Sheet sheet, String field, int line, Way way) {
        List<String> lines = new ArrayList<>(sheet.lines(field));
        if (line >= lines.size() || !ways(line, lines.size()).contains(way)) {
            return null;
        }
        int to = way == Way.UP ? line - 1 : line + 1;
        if (way == Way.REMOVE) {
            lines.remove(line);
            to = Math.max(0, line - 1);
        } else {
            Collections.swap(lines, line, to);
        }
        return new Moved(sheet.with(field, String.join("\n", lines)), to);
    }
}
