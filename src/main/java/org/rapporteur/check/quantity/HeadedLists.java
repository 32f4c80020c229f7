package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Numbers in brackets that end the words over a list or table and count what is in it: “Table 1 – Recommendations (12)”. */
final class HeadedLists {
    /** A wrong number is wrong by one or two; another counts something else. */
    private static final int NEAR = 2;

    private final List<Line> lines;
    private final LineTokens read;

    private HeadedLists(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        HeadedLists reader = new HeadedLists(lines, read);
        List<Reckoning> found = new ArrayList<>();
        for (Line line : lines) {
            boolean over = line.kind() != Line.Kind.ROW && line.kind() != Line.Kind.HEAD_ROW;
            if (over && line.text().indexOf('(') >= 0) {
                reader.add(line, found);
            }
        }
        return found;
    }

    private void add(Line line, List<Reckoning> found) {
        List<Token> words = read.words(line);
        int last = words.size() - 1;
        int close = last > 0 && words.get(last).is(Kind.COLON) ? last - 1 : last;
        boolean bracketed = close > 2
                && words.get(close).is(Kind.CLOSE)
                && words.get(close - 1).is(Kind.NUMBER)
                && words.get(close - 2).is(Kind.OPEN);
        if (!bracketed) {
            return;
        }
        Token number = words.get(close - 1);
        List<Line> below = below(line);
        boolean near = Math.abs(number.value() - below.size()) <= NEAR;
        boolean sure = below.size() > 1
                && near
                && below.stream().noneMatch(this::isOfAnother)
                && !isSum(below, number.value());
        found.add(new Reckoning(
                Reckoning.Kind.ITEMS, line, number.value(), below.size(), "", sure, number.from(), number.to()));
    }

    /** The items or rows right below it, totals left out. */
    private List<Line> below(Line line) {
        List<Line> below = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            Line next = lines.get(at);
            if (next.kind() == Line.Kind.HEAD_ROW && below.isEmpty()) {
                continue;
            }
            boolean listed = next.kind() == Line.Kind.ROW || next.kind() == Line.Kind.ITEM;
            if (!listed || !below.isEmpty() && next.kind() != below.get(0).kind()) {
                return below;
            }
            if (below.isEmpty() || next.depth() == below.get(0).depth()) {
                below.add(next);
            }
        }
        return below;
    }

    /** An item that names several, or a row of totals. */
    private boolean isOfAnother(Line item) {
        return read.words(item).stream().anyMatch(token -> token.is(Sense.TOTAL)) || PluralItem.is(item, read);
    }

    private static boolean isSum(List<Line> rows, double number) {
        List<String[]> cells =
                rows.stream().map(row -> row.text().split("\t", -1)).toList();
        int columns = cells.stream().mapToInt(row -> row.length).min().orElse(0);
        return IntStream.range(0, columns)
                .anyMatch(column -> cells.stream()
                                .map(row -> TableCell.of(row[column]))
                                .filter(Objects::nonNull)
                                .mapToDouble(TableCell::value)
                                .sum()
                        == number);
    }
}
