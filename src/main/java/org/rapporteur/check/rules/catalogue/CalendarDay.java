package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.ahead;
import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;

/**
 * Days on which texts were approved that are told without a text: the rows of a table that counts by day, “The newest of
 * them was approved on 15 January 2025” below a list.
 */
final class CalendarDay {
    /** Rows of a table that counts by day. */
    private static final int FEWEST = 3;

    /** In tokens. */
    private static final int REACH = 14;

    private static final int LONGEST_LINE = 1_000;

    private static final Phrase<?> OF_LIST = either(
            one(Sense.TEXTS),
            one(Sense.OF_THEM)
                    .before(Phrase.not(one(word -> word.isWord()
                            && !word.isAny(Sense.LINKING, Sense.DONE, Sense.ARRIVES, Sense.DATING, Sense.TEXTS)))),
            one(word -> word.text().equals("one")),
            one(Sense.OF, Sense.AMONG).then(one(Sense.DEFINITE, Sense.ALL, Sense.THESE, Sense.PRONOUN)));
    private static final Phrase<Boolean> EXTREME = either(
            one(Sense.NEWEST).as(true),
            one(Sense.FINAL).before(ahead(OF_LIST)).as(true),
            one(Sense.OLDEST).as(false),
            one(Sense.FIRST).before(ahead(OF_LIST)).as(false));

    /** From “the newest” to its day, whether it is the last. */
    private static final Phrase<Boolean> ON_DAY = EXTREME.before(
            ahead(FactPhrases.DAY.within(REACH, token -> !token.is(Kind.STOP) && !token.is(Kind.SEMICOLON))));

    private CalendarDay() {}

    static Stream<ListedDay> wrong(Subject subject) {
        ListedTexts texts = ListedTexts.of(subject);
        TypedLines lines = TypedLines.of(subject);
        return texts.named().isEmpty() ? Stream.empty() : Stream.concat(inTables(texts, lines), extremes(texts, lines));
    }

    /** The only row of a table whose day is none of the report's, where one of the report's is missing. */
    private static Stream<ListedDay> inTables(ListedTexts texts, TypedLines lines) {
        TreeSet<LocalDate> approved = new TreeSet<>();
        texts.all().forEach(told -> approved.addAll(told.editions().exactDays()));
        Map<String, List<ListedDay>> tables = texts.lines().stream()
                .filter(line -> line.kind() == Line.Kind.ROW && !texts.isNamedIn(line))
                .flatMap(line -> counted(TableRow.of(line, lines), lines.of(line)))
                .collect(Collectors.groupingBy(
                        day -> TableRow.of(day.line(), lines).table(), LinkedHashMap::new, Collectors.toList()));
        return tables.values().stream().flatMap(rows -> odd(rows, approved).stream());
    }

    /** A row that is a day and numbers. */
    private static Stream<ListedDay> counted(TableRow cells, TypedLine row) {
        List<TableRow.Cell> others = cells.all()
                .filter(cell -> !cell.tokens().stream().allMatch(word -> word.is(Kind.NUMBER) || word.is(Kind.DASH)))
                .toList();
        return others.size() != 1 || others.get(0).column() > 0
                ? Stream.empty()
                : row.onlyDay(others.get(0).tokens()).stream()
                        .filter(span -> span.precision() == Precision.DAY && Fact.isDated(row.line(), span))
                        .map(span -> new ListedDay(row.line(), span, span.first()));
    }

    private static Optional<ListedDay> odd(List<ListedDay> rows, Set<LocalDate> approved) {
        Set<LocalDate> said = rows.stream().map(ListedDay::approved).collect(Collectors.toSet());
        List<ListedDay> odd =
                rows.stream().filter(row -> !approved.contains(row.approved())).toList();
        return rows.size() < FEWEST || odd.size() != 1
                ? Optional.empty()
                : approved.stream()
                        .filter(day ->
                                !said.contains(day) && isNear(day, odd.get(0).approved()))
                        .findFirst()
                        .map(day -> new ListedDay(odd.get(0).line(), odd.get(0).span(), day));
    }

    private static boolean isNear(LocalDate day, LocalDate said) {
        boolean sameDay = day.getDayOfMonth() == said.getDayOfMonth();
        boolean sameMonth = day.getMonth() == said.getMonth();
        boolean sameYear = day.getYear() == said.getYear();
        return sameYear && (sameMonth || sameDay) || sameDay && sameMonth;
    }

    private static Stream<ListedDay> extremes(ListedTexts texts, TypedLines lines) {
        return texts.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH
                        && line.text().length() <= LONGEST_LINE
                        && !texts.isNamedIn(line)
                        && !texts.above(line).isEmpty())
                .map(lines::of)
                .filter(line -> line.tellsApproval()
                        || line.tokens().stream().anyMatch(word -> word.isAny(Sense.STEP, Sense.DATING)))
                .flatMap(line -> extremes(line, texts.above(line.line())));
    }

    private static Stream<ListedDay> extremes(TypedLine line, List<ToldText> above) {
        List<LocalDate> approved = above.stream()
                .flatMap(told -> told.editions().exactDays().stream())
                .sorted()
                .toList();
        return approved.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, line.tokens().size()).boxed().flatMap(at -> extreme(line, at, approved).stream());
    }

    private static Optional<ListedDay> extreme(TypedLine line, int at, List<LocalDate> approved) {
        Found<Boolean> last = ON_DAY.at(line.tokens(), at);
        Optional<DateSpan> day = line.tokens().stream()
                .skip(last == null ? line.tokens().size() : at)
                .filter(token -> token.is(Kind.DAY))
                .findFirst()
                .map(line::day);
        LocalDate right = approved.get(last != null && last.value() ? approved.size() - 1 : 0);
        return day.filter(span -> span.precision() == Precision.DAY && !approved.contains(span.first()))
                .map(span -> new ListedDay(line.line(), span, right));
    }
}
