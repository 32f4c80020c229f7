package org.rapporteur.site.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.terms.Standing;

/**
 * Texts approved or agreed, by group and month: the numbers of a table and of the picture above it.
 *
 * @param months from the first of the period to that of its cut-off day
 * @param all the sums, in the form of a row
 */
record Approvals(List<YearMonth> months, List<Row> rows, Row all) {

    /**
     * One group's.
     *
     * @param numbers month by month
     * @param dayUnknown of which no more is known than the period
     */
    record Row(Optional<BodySummary> group, List<Integer> numbers, int dayUnknown) {

        public int total() {
            return numbers.stream().mapToInt(Integer::intValue).sum() + dayUnknown;
        }
    }

    static Approvals of(CompiledReport reading) {
        List<YearMonth> months =
                months(reading.frame().days().from(), reading.frame().cutOff());
        List<TextAsOf> texts = reading.holdings().texts().stream()
                .filter(told -> told.standing() == Standing.APPROVED || told.standing() == Standing.AGREED)
                .toList();
        Map<String, List<TextAsOf>> byGroup =
                texts.stream().collect(Collectors.groupingBy(Approvals::group, TreeMap::new, Collectors.toList()));
        Stream<BodySummary> groups = reading.frame().bodies(byGroup.keySet().stream()).stream();
        List<Row> rows = groups.map(group -> row(group, byGroup.getOrDefault(group.code(), List.of()), months))
                .toList();
        return new Approvals(months, rows, row(null, texts, months));
    }

    private static List<YearMonth> months(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }

    private static String group(TextAsOf told) {
        return Optional.ofNullable(told.text().group()).orElse("");
    }

    private static Row row(@Nullable BodySummary group, List<TextAsOf> texts, List<YearMonth> months) {
        Map<Optional<YearMonth>, Long> counted = texts.stream()
                .collect(Collectors.groupingBy(
                        told -> Optional.ofNullable(Rows.day(told)).map(YearMonth::from), Collectors.counting()));
        List<Integer> numbers = months.stream()
                .map(month -> counted.getOrDefault(Optional.of(month), 0L).intValue())
                .toList();
        return new Row(
                Optional.ofNullable(group),
                numbers,
                counted.getOrDefault(Optional.empty(), 0L).intValue());
    }

    /** Months as the columns of table and picture; the column of unknown days is the last, where there is any. */
    public boolean knowsAllDays() {
        return all.dayUnknown() == 0;
    }

    // The picture: one strip a group, bars on one scale. Places across are shares of the width, so that it fits any
    // screen with letters of one size.

    private static final int STRIP = 42;
    private static final int TALLEST = 24;
    private static final double LEFT = 14;
    private static final double WIDTH = 78;

    /** A bar, from its upper left corner. */
    record Bar(String x, String middle, String width, int y, int height, int number) {}

    public int height() {
        return rows.size() * STRIP + 20;
    }

    /** Where a group's bars stand. */
    public int base(int row) {
        return (row + 1) * STRIP;
    }

    public List<Bar> bars(int row) {
        List<Integer> numbers = rows.get(row).numbers();
        return IntStream.range(0, numbers.size())
                .filter(column -> numbers.get(column) > 0)
                .mapToObj(column -> bar(column, base(row), numbers.get(column)))
                .toList();
    }

    private Bar bar(int column, int base, int number) {
        int height = Math.max(2, Math.round((float) TALLEST * number / highest()));
        return new Bar(
                percent(LEFT + share() * (column + 0.15)),
                middle(column),
                percent(share() * 0.7),
                base - height,
                height,
                number);
    }

    /** The middle of a month's column. */
    public String middle(int column) {
        return percent(LEFT + share() * (column + 0.5));
    }

    private double share() {
        return WIDTH / months.size();
    }

    private int highest() {
        return rows.stream()
                .flatMap(row -> row.numbers().stream())
                .max(Integer::compareTo)
                .orElse(1);
    }

    private static String percent(double share) {
        return Math.round(share * 100) / 100.0 + "%";
    }
}
