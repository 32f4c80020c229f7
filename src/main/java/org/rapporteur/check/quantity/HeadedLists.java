package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Numbers that end the words over a list or table and count what is in it: “Table 1 – Recommendations (12)”, “Enclosures: 6”,
 * “Under study – 14”, “October to December (11 workshops)”.
 */
final class HeadedLists {
    /** A wrong number is wrong by one or two; another counts something else. */
    private static final int NEAR = 2;

    private static final int LONGEST = 120;
    private static final int MOST = 200;

    private final ReportText report;

    private HeadedLists(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        HeadedLists reader = new HeadedLists(report);
        List<Reckoning> found = new ArrayList<>();
        for (Line line : report.lines()) {
            if (!ReportText.isRow(line) && line.text().length() <= LONGEST) {
                reader.add(line, found);
            }
        }
        return found;
    }

    private void add(Line line, List<Reckoning> found) {
        Token number = closing(line);
        if (number == null) {
            return;
        }
        List<Line> below = below(line);
        double sum = LabelledNumber.of(line, report).isPresent() ? 0 : sum(line);
        boolean summed = sum > 0 && OneKind.isNear(number, sum);
        int near = isBracketed(line, number) ? NEAR : 1;
        boolean listed = below.size() > 1
                && Math.abs(number.value() - below.size()) <= near
                && below.stream().noneMatch(this::isOfAnother)
                && !isSum(below, number.value());
        if (summed || listed) {
            double shown = summed ? sum : below.size();
            found.add(Reckoning.of(Reckoning.Kind.ITEMS, line, number, shown, true));
        }
    }

    /** The number with which a line ends behind a mark, in a bracket or not: “(12)”, “– 14”, “, 9”, “: 6”. */
    private @Nullable Token closing(Line line) {
        List<Token> tokens = report.tokens(line);
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).isAny(Kind.COLON, Kind.CLOSE)) {
            last--;
        }
        if (last < 2 || !tokens.get(last).is(Kind.QUANTITY)) {
            return null;
        }
        Token number = tokens.get(last);
        Token mark = tokens.get(last - 1);
        boolean marked = mark.isAny(Kind.OPEN, Kind.DASH, Kind.COMMA, Kind.COLON);
        // “Remarks – 2” are the second ones
        boolean plain = mark.isAny(Kind.OPEN, Kind.COLON);
        boolean counts = number.value() > (plain ? 1 : 2)
                && number.value() <= MOST
                && !number.isAny(Sense.ROUGHLY, Sense.DURATION, Sense.SCALE, Sense.TIMES);
        boolean sentence = tokens.stream().anyMatch(token -> token.isAny(Kind.STOP, Kind.CELL));
        return marked && counts && !sentence ? number : null;
    }

    private boolean isBracketed(Line line, Token number) {
        List<Token> tokens = report.tokens(line);
        return tokens.get(tokens.indexOf(number) - 1).is(Kind.OPEN);
    }

    /** The items, rows or counted lines right below it, totals left out. */
    private List<Line> below(Line line) {
        List<Line> below = new ArrayList<>();
        for (int at = line.index() + 1; at < report.lines().size(); at++) {
            Line next = report.lines().get(at);
            if (next.kind() == Line.Kind.HEAD_ROW && below.isEmpty()) {
                continue;
            }
            boolean listed = next.kind() == Line.Kind.ROW
                    || next.kind() == Line.Kind.ITEM
                    || next.kind() == Line.Kind.PARAGRAPH && isCounted(next, below.size() + 1);
            boolean beside = line.kind() == Line.Kind.ITEM && next.depth() <= line.depth();
            if (!listed
                    || beside
                    || !below.isEmpty() && next.kind() != below.get(0).kind()) {
                return below;
            }
            if (below.isEmpty() || next.depth() == below.get(0).depth()) {
                below.add(next);
            }
        }
        return below;
    }

    /** “1 – Report of the meeting”, “2 – List of participants” */
    private boolean isCounted(Line line, int place) {
        List<Token> words = report.words(line);
        return words.size() > 2
                && words.get(0).is(Kind.NUMBER)
                && words.get(0).value() == place
                && !words.get(1).isAny(Kind.WORD, Kind.COMMA);
    }

    /** What the labels below it come to, “Africa (2): Accra, Lusaka”, “Geneva: 4”; 0 where there are none. */
    private double sum(Line line) {
        List<Token> parts = new ArrayList<>();
        for (int at = line.index() + 1; at < report.lines().size(); at++) {
            Line next = report.lines().get(at);
            Optional<Token> part =
                    next.kind() == Line.Kind.HEADING || ReportText.isRow(next) ? Optional.empty() : labelled(next);
            if (part.isEmpty() || next.text().length() > LONGEST) {
                break;
            }
            parts.add(part.get());
        }
        return parts.size() < 2 ? 0 : OneKind.sum(parts);
    }

    private Optional<Token> labelled(Line line) {
        List<Token> tokens = report.tokens(line);
        for (int at = 1; at < Math.min(tokens.size(), 8); at++) {
            boolean bracket = at + 2 < tokens.size()
                    && tokens.get(at - 1).is(Kind.OPEN)
                    && tokens.get(at + 1).is(Kind.CLOSE)
                    && tokens.get(at + 2).is(Kind.COLON);
            if (bracket && tokens.get(at).is(Kind.QUANTITY)) {
                return Optional.of(tokens.get(at));
            }
        }
        return LabelledNumber.of(line, report)
                .map(LabelledNumber::number)
                .filter(number -> number.to() + 2 > line.text().length());
    }

    /** An item that names several, or a row of totals. */
    private boolean isOfAnother(Line item) {
        return report.words(item).stream().anyMatch(token -> token.is(Sense.TOTAL)) || PluralItem.is(item, report);
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
