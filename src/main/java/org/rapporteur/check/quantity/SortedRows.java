package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Numbers of rows of a kind: “Three are revisions, two are new” beside a table whose column says “Rev” or “New”. */
final class SortedRows {
    /** How many words may stand between a number and the word of its kind. */
    private static final int NEAR = 4;
    /** In how many lines below a table it is spoken of. */
    private static final int FAR = 8;
    /** How many lines may stand between words and the table they lead to. */
    private static final int BELOW = 2;

    private final List<Line> lines;
    private final LineTokens read;
    private final List<Categories> tables;
    private final List<Reckoning> found = new ArrayList<>();

    /** A number and the word that says of what kind. */
    private record Sorted(Token number, String word) {}

    private SortedRows(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
        this.tables = Categories.in(lines);
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        SortedRows rows = new SortedRows(lines, read);
        if (!rows.tables.isEmpty()) {
            lines.stream()
                    .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                    .filter(line -> line.text().length() < 4_000)
                    .forEach(rows::read);
        }
        return rows.found;
    }

    private void read(Line line) {
        for (SentenceTokens saying : SentenceTokens.of(line, read)) {
            if (!saying.has(Sense.ROUGHLY, 0, saying.size()) && !saying.has(Sense.PARTLY, 0, saying.size())) {
                tables.stream()
                        .filter(table -> isNear(table, line) || isCounted(table, saying))
                        .limit(1)
                        .forEach(table -> check(saying, table));
            }
        }
    }

    /** Right below the line, or the last above it in its section. */
    private boolean isNear(Categories table, Line line) {
        int from = Math.min(table.last(), line.index()) + 1;
        int to = Math.max(table.first(), line.index());
        boolean above = table.last() < line.index();
        return to - from <= (above ? FAR : BELOW)
                && lines.subList(from, to).stream()
                        .noneMatch(between -> between.kind() == Line.Kind.ROW || between.kind() == Line.Kind.HEADING);
    }

    /** “Seven projects, of which four are completed” in a summary: of the only table with seven rows. */
    private boolean isCounted(Categories table, SentenceTokens saying) {
        return saying.has(Sense.OF_THEM, 0, saying.size())
                && saying.counts().stream().anyMatch(count -> count.value() == table.rows())
                && tables.stream().filter(other -> other.rows() == table.rows()).count() == 1;
    }

    private void check(SentenceTokens saying, Categories table) {
        List<Token> counts = new ArrayList<>(saying.counts());
        List<Token> wholes = saying.wholes(saying.size());
        counts.removeAll(wholes);
        boolean ofAll = wholes.size() == 1 && wholes.get(0).value() == table.rows();
        for (int column = 0; column < table.columns().size(); column++) {
            int of = column;
            List<Sorted> sorted = counts.stream()
                    .flatMap(count -> sorted(saying, count, table, of).stream())
                    .toList();
            boolean whole = sorted.size() == 1
                    && (ofAll && counts.size() == 1
                            || counts.size() == 2
                                    && counts.get(0).value() == table.rows()
                                    && !isOf(sorted, counts.get(0)));
            boolean all = sorted.size() > 1
                    && sorted.size() == counts.size()
                    && sorted.stream().map(Sorted::word).distinct().count() == sorted.size()
                    && sorted.stream()
                                    .mapToInt(one -> table.count(of, one.word()))
                                    .sum()
                            == table.rows();
            if (whole || all) {
                sorted.forEach(one -> found.add(
                        saying.reckoning(Reckoning.Kind.ROWS, one.number(), table.count(of, one.word()), true)));
                return;
            }
        }
    }

    private static boolean isOf(List<Sorted> sorted, Token number) {
        return sorted.get(0).number() == number;
    }

    /** The number with the word near behind it that sorts the rows by this column. */
    private static Optional<Sorted> sorted(SentenceTokens saying, Token count, Categories table, int column) {
        int at = saying.tokens().indexOf(count);
        List<Token> behind = new ArrayList<>();
        int from = saying.is(at + 1, Sense.OF) && saying.is(at + 3, Kind.QUANTITY) ? at + 4 : at + 1;
        for (int next = from; next < saying.size() && behind.size() < NEAR && isOfClause(saying, next); next++) {
            behind.add(saying.at(next));
        }
        return Stream.concat(
                        Stream.of(count.text().split(" ")).skip(1),
                        behind.stream().map(Token::text))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> table.sortedBy(word).contains(column))
                .map(word -> new Sorted(count, word))
                .findFirst();
    }

    private static boolean isOfClause(SentenceTokens saying, int place) {
        return !saying.is(place, Kind.COMMA)
                && !saying.is(place, Kind.SEMICOLON)
                && !saying.is(place, Kind.QUANTITY)
                && !saying.is(place, Sense.AND);
    }
}
