package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;

/**
 * The rows of a table that counts texts by the day of their approval: the only one whose day is none of the report's,
 * where one of the report's is missing.
 */
final class CalendarDay {
    /** Rows of a table that counts by day. */
    private static final int FEWEST = 3;

    private CalendarDay() {}

    static Stream<ListedDay> wrong(Subject subject) {
        ListedTexts texts = ListedTexts.of(subject);
        TypedLines lines = TypedLines.of(subject);
        if (texts.named().isEmpty()) {
            return Stream.empty();
        }
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
                        .filter(span -> span.precision() == Precision.DAY && TypedLine.isDated(row.line(), span))
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
}
