package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Numbers that a sentence says of a row of a table: “Africa hosted nine workshops”, where the row of Africa has a column of
 * workshops; “sixteen of the 25 bear the date 29 July 2025”, where a column that comes to 25 has a row of this day.
 */
final class ToldCells {
    private static final int MOST_TABLES = 200;
    private static final int SHORTEST = 3;
    /** A percentage that is off by more is of something else. */
    private static final double FAR = 20;

    /** A row by its label. */
    private record Row(Grid grid, int row, String label) {}

    /** A label where a sentence says it. */
    private record Said(Row row, int from, int to) {}

    private final Map<String, List<Row>> byFirstWord = new HashMap<>();
    private final List<Reckoning> found = new ArrayList<>();

    private ToldCells(List<Grid> grids) {
        grids.stream().limit(MOST_TABLES).forEach(this::labels);
    }

    static List<Reckoning> in(ReportText report) {
        ToldCells cells = new ToldCells(report.tables());
        if (!cells.byFirstWord.isEmpty()) {
            report.sentences().forEach(cells::read);
        }
        return cells.found;
    }

    /** Labels that tell one row from all others. */
    private void labels(Grid grid) {
        Set<String> labels = new HashSet<>();
        Set<String> twice = new HashSet<>();
        IntStream.range(0, grid.cells().size())
                .mapToObj(grid::label)
                .filter(label -> !labels.add(label))
                .forEach(twice::add);
        for (int row = 0; row < grid.cells().size(); row++) {
            String label = withoutBracket(grid.label(row));
            boolean tells = label.length() >= SHORTEST
                    && TableCell.of(label) == null
                    && !grid.isTotal(grid.cells().get(row));
            if (grid.hasNumber(row) && tells && !twice.contains(grid.label(row))) {
                byFirstWord
                        .computeIfAbsent(label.split(" ")[0], first -> new ArrayList<>())
                        .add(new Row(grid, row, label));
            }
        }
    }

    /** “2025 (to 30 June)” */
    private static String withoutBracket(String label) {
        int bracket = label.indexOf('(');
        return (bracket > 0 ? label.substring(0, bracket) : label).strip();
    }

    /** “Fiji alone accounts for 54.4% of the subscriptions”: of the total of this column. */
    private void share(SentenceTokens saying) {
        List<Integer> shares = IntStream.range(0, saying.size())
                .filter(at -> saying.is(at, Kind.SHARE) && !saying.isAny(at, Sense.ROUGHLY, Sense.POINTS))
                .boxed()
                .toList();
        for (int at : saying.tellsChange() ? List.<Integer>of() : shares) {
            int noun = at + 2;
            while (saying.isAny(noun, Sense.DETERMINER, Sense.ALL)) {
                noun++;
            }
            if (saying.is(at + 1, Sense.OF) && saying.is(noun, Kind.WORD)) {
                String name = saying.at(noun).text().toLowerCase(Locale.ROOT);
                List<Said> said = labelled(saying).stream()
                        .filter(one -> one.to() <= saying.at(at).from())
                        .filter(one -> one.row().grid().column(name) > 0)
                        .toList();
                said.stream()
                        .filter(one -> said.size() == 1)
                        .forEach(one -> ofColumn(saying, saying.at(at), one.row(), name));
            }
        }
    }

    private void ofColumn(SentenceTokens saying, Token share, Row row, String noun) {
        Grid grid = row.grid();
        int last = grid.cells().size() - 1;
        int column = grid.column(noun);
        TableCell part = column < 0 ? null : grid.number(row.row(), column);
        TableCell whole = column < 0 || row.row() == last ? null : grid.number(last, column);
        if (part != null && whole != null && part.value() < whole.value() && !part.percent()) {
            double sum = grid.sum(column, last);
            double shown = 100 * part.value() / whole.value();
            boolean sure = Math.abs(sum - whole.value()) <= 0.01 * sum && Math.abs(shown - share.value()) < FAR;
            found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, sure));
        }
    }

    private void read(SentenceTokens saying) {
        share(saying);
        List<Token> counts = saying.tokens().stream().filter(ToldCells::isExact).toList();
        if (counts.isEmpty() || saying.tellsChange()) {
            return;
        }
        Map<Grid, List<Said>> said = new HashMap<>();
        labelled(saying)
                .forEach(one -> said.computeIfAbsent(one.row().grid(), grid -> new ArrayList<>())
                        .add(one));
        said.forEach((grid, rows) -> {
            counts.forEach(count -> nearest(saying, rows, count).ifPresent(row -> named(saying, count, row)));
            ofAll(saying, rows);
        });
    }

    private static boolean isExact(Token token) {
        return token.is(Kind.QUANTITY) && !token.isAny(Sense.ROUGHLY, Sense.FURTHER, Sense.EACH);
    }

    private List<Said> labelled(SentenceTokens saying) {
        List<Said> said = new ArrayList<>();
        String text = saying.line().text();
        int behind = 0;
        for (Token token : saying.tokens()) {
            int from = token.from();
            if (from < behind) {
                continue;
            }
            for (Row row : byFirstWord.getOrDefault(token.text().split(" ")[0], List.of())) {
                int to = from + row.label().length();
                if (text.startsWith(row.label(), from)
                        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)))) {
                    said.add(new Said(row, from, to));
                    behind = Math.max(behind, to);
                }
            }
        }
        return said;
    }

    /** The only row that is said between the number before it and it, else right behind it. */
    private static Optional<Said> nearest(SentenceTokens saying, List<Said> rows, Token count) {
        int at = saying.tokens().indexOf(count);
        int from = at;
        while (from > 0 && !isBorder(saying.at(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < saying.size()
                && !isBorder(saying.at(to))
                && !saying.is(to, Kind.COMMA)
                && !saying.is(to, Sense.AND)) {
            to++;
        }
        List<Said> before = between(rows, saying.at(from).from(), count.from());
        List<Said> behind = between(rows, count.to(), saying.at(to - 1).to());
        return before.size() + behind.size() != 1
                ? Optional.empty()
                : Optional.of(before.isEmpty() ? behind.get(0) : before.get(0));
    }

    private static boolean isBorder(Token token) {
        return token.isAny(Kind.QUANTITY, Kind.SEMICOLON, Kind.SHARE);
    }

    private static List<Said> between(List<Said> rows, int from, int to) {
        return rows.stream().filter(row -> row.from() >= from && row.to() <= to).toList();
    }

    /** “nine workshops” of a row that has a column of workshops. */
    private void named(SentenceTokens saying, Token count, Said said) {
        Grid grid = said.row().grid();
        int column = count.noun().isEmpty() ? -1 : grid.column(count.noun());
        if (column > 0 && ToldAgain.isPlain(count) && isWhole(saying, count, said)) {
            add(saying, count, grid, said.row().row(), column);
        }
    }

    /** “In May four courses were on site” tells of some: the words end with the number or with the label behind it. */
    private static boolean isWhole(SentenceTokens saying, Token count, Said said) {
        int at = saying.tokens().indexOf(count) + 1;
        boolean ends = at >= saying.size()
                || isBorder(saying.at(at))
                || saying.isAny(at, Kind.COMMA, Kind.CLOSE)
                || saying.is(at, Sense.AND);
        boolean labelled =
                saying.is(at, Sense.PREPOSITION) && said.from() > count.to() && said.from() - count.to() < 12;
        return ends || labelled;
    }

    /** “sixteen of the 25” of the only column that comes to 25. */
    private void ofAll(SentenceTokens saying, List<Said> rows) {
        List<Token> wholes = saying.wholes(saying.size());
        List<Token> counts = new ArrayList<>(saying.counts());
        counts.removeAll(wholes);
        if (rows.size() != 1 || wholes.size() != 1 || counts.size() != 1 || !isExact(counts.get(0))) {
            return;
        }
        Grid grid = rows.get(0).row().grid();
        int last = grid.cells().size() - 1;
        int[] columns = IntStream.range(1, grid.width())
                .filter(column -> grid.holds(last, column, wholes.get(0).value()))
                .toArray();
        if (grid.isSummedUp() && columns.length == 1) {
            add(saying, counts.get(0), grid, rows.get(0).row().row(), columns[0]);
        }
    }

    private void add(SentenceTokens saying, Token count, Grid grid, int row, int column) {
        TableCell cell = grid.number(row, column);
        boolean another = IntStream.range(1, grid.cells().get(row).size())
                .anyMatch(other -> grid.holds(row, other, count.value()));
        if (cell != null && !cell.percent() && !another) {
            boolean near = OneKind.isNear(count, cell.value()) || OneKind.isSwapped(count.value(), cell.value());
            found.add(saying.reckoning(Reckoning.Kind.AGAIN, count, cell.value(), near));
        }
    }
}
