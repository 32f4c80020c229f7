package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
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

    private static final Pattern COUNTS = Pattern.compile("(?:\\d{1,3}|[\\u2013\\u2014-]|)");

    private static final String OF_LIST =
            "(?: (?:one|text|Recommendation|standard)| (?:of|among) (?:them|all|(?:these|those|the) (?:list|texts|Recommendations|two|three|four|five|six|seven|eight|nine|ten)(?: texts)?)\\b)";
    private static final Pattern EXTREME = Pattern.compile(
            "\\b(?:(?<late>newest|latest|most recent|youngest|last(?=" + OF_LIST
                    + "))|(?<early>oldest|earliest|first(?=" + OF_LIST + ")))(?:"
                    + OF_LIST
                    + ")?(?:,? (?:was|is|being|dates?|dated|had been|has been|approved|agreed|adopted|followed|on)\\b)[^.;:]{0,50}$");
    private static final Pattern APPROVED = Pattern.compile("\\b(?:approved|agreed|adopted|approval|dates?|dated)\\b");

    private CalendarDay() {}

    static Stream<ListedDay> wrong(Subject subject) {
        ListedTexts texts = ListedTexts.of(subject);
        return texts.named().isEmpty() ? Stream.empty() : Stream.concat(inTables(texts), extremes(texts));
    }

    /** The only row of a table whose day is none of the report's, where one of the report's is missing. */
    private static Stream<ListedDay> inTables(ListedTexts texts) {
        TreeSet<LocalDate> approved = new TreeSet<>();
        texts.all().forEach(told -> approved.addAll(days(told)));
        Map<String, List<ListedDay>> tables = texts.lines().stream()
                .filter(line -> line.kind() == Line.Kind.ROW && !texts.isNamedIn(line))
                .flatMap(line -> counted(TableRow.of(line, texts.lines()), line))
                .collect(Collectors.groupingBy(
                        day -> TableRow.of(day.line(), texts.lines()).table(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables.values().stream().flatMap(rows -> odd(rows, approved).stream());
    }

    /** A row that is a day and numbers. */
    private static Stream<ListedDay> counted(TableRow cells, Line row) {
        List<TableRow.Cell> others = cells.all()
                .filter(cell -> !COUNTS.matcher(cell.text().strip()).matches())
                .toList();
        return others.size() != 1 || others.get(0).column() > 0
                ? Stream.empty()
                : BesideText.inCell(others.get(0).text(), 1900)
                        .filter(span -> span.precision() == Precision.DAY
                                && span.first().getYear() > 1900)
                        .map(span -> new ListedDay(row, span, span.first()));
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

    private static Stream<ListedDay> extremes(ListedTexts texts) {
        return texts.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH
                        && line.text().length() <= 1_000
                        && !texts.isNamedIn(line)
                        && APPROVED.matcher(line.text()).find())
                .flatMap(line -> extremes(line, texts));
    }

    private static Stream<ListedDay> extremes(Line line, ListedTexts texts) {
        List<LocalDate> approved = texts.above(line).stream()
                .flatMap(told -> days(told).stream())
                .sorted()
                .toList();
        if (approved.isEmpty()) {
            return Stream.empty();
        }
        return Dates.in(line.text()).stream()
                .filter(span -> span.precision() == Precision.DAY && !approved.contains(span.first()))
                .flatMap(span -> right(line, span, approved).map(day -> new ListedDay(line, span, day)).stream());
    }

    private static Optional<LocalDate> right(Line line, DateSpan span, List<LocalDate> approved) {
        Matcher said = EXTREME.matcher(line.text()).region(0, span.from());
        return !said.find()
                ? Optional.empty()
                : Optional.of(said.group("late") == null ? approved.get(0) : approved.get(approved.size() - 1));
    }

    private static Set<LocalDate> days(ToldText told) {
        return told.editions().all().stream()
                .filter(edition -> edition.approved().isExact())
                .map(edition -> edition.approved().first())
                .collect(Collectors.toSet());
    }
}
