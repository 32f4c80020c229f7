package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** Numbers of rows of a kind: “Three are revisions, two are new” beside a table whose column says “Rev” or “New”. */
final class SortedRows {
    /** How many words may stand between a number and the word of its kind. */
    private static final int NEAR = 4;

    private static final int MOST = 12;
    /** How many sentences may tell of one table together. */
    private static final int MOST_SENTENCES = 4;
    /** In how many lines below a table it is spoken of. */
    private static final int FAR = 8;
    /** How many lines may stand between words and the table they lead to. */
    private static final int BELOW = 2;

    private final ReportText report;
    private final List<Categories> tables;
    private final List<Reckoning> found = new ArrayList<>();

    /** A number and the word that says of what kind. */
    private record Sorted(Token number, String word) {}

    private SortedRows(ReportText report) {
        this.report = report;
        this.tables = Categories.in(report.tables());
    }

    static List<Reckoning> in(ReportText report) {
        SortedRows rows = new SortedRows(report);
        if (!rows.tables.isEmpty()) {
            report.prose().forEach(rows::read);
        }
        return rows.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        for (int from = 0; from < sayings.size(); from++) {
            boolean understood = read(sayings.get(from));
            for (int to = from + 1; !understood && to < Math.min(sayings.size(), from + MOST_SENTENCES); to++) {
                understood = read(together(line, sayings.subList(from, to + 1)));
            }
        }
    }

    /** “Open actions: 2. Done: 3.” */
    private SentenceTokens together(Line line, List<SentenceTokens> sayings) {
        int begin = sayings.get(0).at(0).from();
        SentenceTokens last = sayings.get(sayings.size() - 1);
        int end = last.at(last.size() - 1).to();
        return new SentenceTokens(
                line,
                report.tokens(line).stream()
                        .filter(token -> token.from() >= begin && token.to() <= end)
                        .toList());
    }

    private boolean read(SentenceTokens saying) {
        boolean plain = Stream.of(Sense.ROUGHLY, Sense.PARTLY, Sense.OR)
                .noneMatch(sense -> saying.has(sense, 0, saying.size()));
        if (!plain) { // “5 consented or determined” are of two kinds
            return false;
        }
        Optional<Categories> near =
                tables.stream().filter(one -> isNear(one, saying.line())).findFirst();
        List<Reckoning> told = near.map(table -> check(saying, table)).orElse(List.of());
        List<List<Reckoning>> counted = near.isPresent()
                ? List.of()
                : tables.stream()
                        .filter(one -> isCounted(one, saying))
                        .map(table -> check(saying, table))
                        .filter(all -> !all.isEmpty()
                                && all.stream().allMatch(one -> one.noun().isEmpty() && isSlip(one)))
                        .toList();
        found.addAll(counted.size() == 1 ? counted.get(0) : told);
        return !told.isEmpty() || !counted.isEmpty();
    }

    private static boolean isSlip(Reckoning one) {
        return Math.abs(one.said() - one.shown()) <= 2;
    }

    /** Right below the line, or the last above it in its section. */
    private boolean isNear(Categories table, Line line) {
        int from = Math.min(table.last(), line.index()) + 1;
        int to = Math.max(table.first(), line.index());
        boolean above = table.last() < line.index();
        return to - from <= (above ? FAR : BELOW)
                && report.lines().subList(from, to).stream()
                        .noneMatch(between -> between.kind() == Line.Kind.ROW || between.kind() == Line.Kind.HEADING);
    }

    /** “Seven projects, of which four are completed” in a summary: of the only table with seven rows, some of them so. */
    private boolean isCounted(Categories table, SentenceTokens saying) {
        return saying.has(Sense.OF_THEM) && saying.counts().stream().anyMatch(count -> count.value() == table.rows());
    }

    /** Nothing where its numbers are not those of rows. */
    private List<Reckoning> check(SentenceTokens saying, Categories table) {
        List<Token> wholes = saying.wholes(saying.size());
        List<Token> counts = new ArrayList<>(saying.counts());
        counts.removeAll(wholes);
        counts.removeIf(
                count -> saying.is(0, Sense.OF) && saying.tokens().indexOf(count) < 3 && count.value() == table.rows());
        boolean single = saying.tokens().stream().noneMatch(token -> token.is(Kind.STOP));
        boolean ofAll = wholes.size() == 1 && wholes.get(0).value() == table.rows() && counts.size() == 1;
        for (int column = 0; counts.size() <= MOST && column < table.columns().size(); column++) {
            int of = column;
            List<Sorted> sorted = counts.stream()
                    .flatMap(count -> sorted(saying, count, table, of).stream())
                    .toList();
            boolean whole = single && sorted.size() == 1 && (ofAll || isOfFirst(counts, sorted, table));
            if (areApart(sorted, table, of) && (whole || isAll(counts, sorted, table, of))) {
                return sorted.stream()
                        .map(one ->
                                saying.reckoning(Reckoning.Kind.ROWS, one.number(), table.count(of, one.word()), true))
                        .toList();
            }
        }
        return List.of();
    }

    /** “Seven projects, of which four are completed” */
    private static boolean isOfFirst(List<Token> counts, List<Sorted> sorted, Categories table) {
        return counts.size() == 2
                && counts.get(0).value() == table.rows()
                && sorted.get(0).number() != counts.get(0);
    }

    /** Each by a word of its own; by what the number counts only where a cell says nothing else. */
    private static boolean areApart(List<Sorted> sorted, Categories table, int column) {
        return sorted.stream().map(Sorted::word).distinct().count() == sorted.size()
                && sorted.stream()
                        .allMatch(one -> !one.word().equals(one.number().noun()) || table.isAll(column, one.word()));
    }

    /** Whether every row is of one of the words, or the numbers come to all rows and one of them has no word in the table. */
    private static boolean isAll(List<Token> counts, List<Sorted> sorted, Categories table, int column) {
        int rows =
                sorted.stream().mapToInt(one -> table.count(column, one.word())).sum();
        boolean all = sorted.size() > 1 && sorted.size() == counts.size() && rows == table.rows();
        long right = sorted.stream()
                .filter(one -> one.number().value() == table.count(column, one.word()))
                .count();
        boolean most = right > 1 && right >= sorted.size() - 1 && sorted.size() == counts.size();
        boolean complete = counts.size() > 1 && OneKind.sum(counts) == table.rows();
        return all
                || most
                || complete
                        && sorted.size() == counts.size() - 1
                        && sorted.stream().allMatch(one -> isSortedBy(one, table, column));
    }

    /** By whole cells that come again, and not by what the number itself counts. */
    private static boolean isSortedBy(Sorted one, Categories table, int column) {
        int rows = table.count(column, one.word());
        return table.isAll(column, one.word())
                && !one.word().equals(one.number().noun())
                && rows > 1
                && Math.abs(one.number().value() - rows) <= 2;
    }

    /** The number with the words near behind it that sort the rows by this column, else those before it. */
    private static Optional<Sorted> sorted(SentenceTokens saying, Token count, Categories table, int column) {
        int at = saying.tokens().indexOf(count);
        int from = saying.is(at + 1, Sense.OF) && saying.is(at + 3, Kind.QUANTITY) ? at + 4 : at + 1;
        int to = from;
        while (to < saying.size() && to - from < NEAR && isOfClause(saying, to)) {
            to++;
        }
        int end = saying.isAny(at - 1, Kind.COLON, Kind.DASH) ? at - 1 : at;
        int begin = end;
        while (to == from && begin > 0 && end - begin < NEAR && isOfClause(saying, begin - 1)) {
            begin--;
        }
        List<Token> words = saying.tokens().subList(to > from ? from : begin, to > from ? to : end);
        Stream<String> said = Stream.concat(Stream.of(count.text().split(" ")).skip(1), phrases(words))
                .map(word -> word.toLowerCase(Locale.ROOT));
        Stream<String> named = words.stream().flatMap(word -> OneForm.of(word.text()).stream());
        return Stream.concat(named, said)
                .filter(word -> table.isSortedBy(column, word))
                .map(word -> new Sorted(count, word))
                .findFirst();
    }

    /** Two words that follow each other, “in progress”, before each of them. */
    private static Stream<String> phrases(List<Token> words) {
        Stream<String> pairs = IntStream.range(1, words.size())
                .mapToObj(at -> words.get(at - 1).text() + " " + words.get(at).text());
        return Stream.concat(
                pairs, words.stream().filter(SortedRows::saysOfWhatKind).map(Token::text));
    }

    /** A small word says nothing of a row: “them”. */
    private static boolean saysOfWhatKind(Token word) {
        return !word.isAny(Sense.PRONOUN, Sense.DETERMINER, Sense.PREPOSITION, Sense.OF_THEM);
    }

    private static boolean isOfClause(SentenceTokens saying, int place) {
        return !saying.isAny(
                        place, Kind.COMMA, Kind.STOP, Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.SEMICOLON, Kind.QUANTITY)
                && !saying.is(place, Sense.AND);
    }
}
