package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.language.Line;

/** Lines that end right before another one and are told alike, so that it may sum them up. */
record ToldAlike(List<Line> lines) {

    /** The items or counted paragraphs of the same heading; of words right below a table its rows. */
    List<Line> before(Line line) {
        List<Line> rows = rows(line);
        List<Line> listed = rows.isEmpty() ? listed(line) : rows;
        boolean hangs = listed.size() < 2 && line.host() >= 0 && line.host() == line.index() - 1;
        return hangs ? closing(lines.get(line.host())) : listed;
    }

    private List<Line> rows(Line line) {
        List<Line> rows = new ArrayList<>();
        int last = line.index() - 1;
        int from = last + 1;
        while (from > 0 && lines.get(from - 1).kind() == Line.Kind.ROW) {
            from--;
        }
        for (Grid grid : last > from ? Grid.all(lines.subList(from, last + 1)) : List.<Grid>of()) {
            for (int at = last; at > last - grid.cells().size(); at--) {
                if (!Grid.isTotal(lines.get(at).text().split("\t", 2)[0].strip())) {
                    rows.add(lines.get(at));
                }
            }
        }
        return rows;
    }

    /** The items of the list that ends right above. */
    List<Line> items(Line line) {
        List<Line> items = new ArrayList<>();
        for (int at = line.index() - 1; at >= 0 && line.kind() != Line.Kind.ITEM; at--) {
            Line before = lines.get(at);
            if (before.kind() != Line.Kind.ITEM || before.depth() <= line.depth() && before.host() != line.host()) {
                break;
            }
            if (items.isEmpty() || before.depth() == items.get(0).depth()) {
                items.add(before);
            }
        }
        return items;
    }

    private List<Line> listed(Line line) {
        List<Line> listed = new ArrayList<>();
        for (int at = line.index() - 1; at >= 0; at--) {
            Line before = lines.get(at);
            if (before.kind() == Line.Kind.HEADING || before.kind() == Line.Kind.ROW || before.host() != line.host()) {
                break;
            }
            boolean uncounted = before.place().paragraph().isEmpty()
                    && !line.place().paragraph().isEmpty();
            if (uncounted || before.place().paragraph().equals(line.place().paragraph())) {
                break;
            }
            listed.add(before);
        }
        return listed;
    }

    /** Words without a number behind the last of some counted paragraphs: those paragraphs. */
    private List<Line> closing(Line last) {
        List<Line> listed = new ArrayList<>(listed(last));
        boolean counted = last.kind() == Line.Kind.PARAGRAPH && !listed.isEmpty();
        if (counted) {
            listed.add(last);
        }
        return counted ? listed : List.of();
    }
}
