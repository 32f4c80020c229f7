package org.rapporteur.site.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.SelectedTexts;
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

        /** Every number the picture has a bar for, the unknown days last, so that bars add up to the sum beside them. */
        List<Integer> columns() {
            return Stream.concat(numbers.stream(), Stream.of(dayUnknown)).toList();
        }

        public int total() {
            return numbers.stream().mapToInt(Integer::intValue).sum() + dayUnknown;
        }
    }

    static Approvals of(CompiledReport reading) {
        List<YearMonth> months =
                months(reading.frame().days().from(), reading.frame().cutOff());
        SelectedTexts held =
                reading.holdings().only(told -> isApproval(told.standing()), tally -> isApproval(tally.standing()));
        SelectedTexts approvals = new SelectedTexts(held.texts(), held.joining(), held.cutOff(), held.countsChanges());
        List<String> codes = approvals.groups().toList();
        Stream<Optional<BodySummary>> known =
                reading.frame().bodies(codes.stream()).stream().map(Optional::of);
        Stream<Optional<BodySummary>> none =
                codes.stream().filter(String::isEmpty).map(code -> Optional.<BodySummary>empty());
        List<Row> rows = Stream.concat(known, none)
                .map(group -> row(
                        group, ofGroup(approvals, group.map(BodySummary::code).orElse("")), months))
                .toList();
        return new Approvals(months, rows, row(Optional.empty(), approvals, months));
    }

    private static boolean isApproval(Standing standing) {
        return standing == Standing.APPROVED || standing == Standing.AGREED;
    }

    private static SelectedTexts ofGroup(SelectedTexts approvals, String code) {
        return approvals.only(
                told -> SelectedTexts.groupOf(told).equals(code),
                tally -> tally.group().equals(code));
    }

    private static List<YearMonth> months(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }

    /** Of a declared number no month is known. */
    private static Row row(Optional<BodySummary> group, SelectedTexts approvals, List<YearMonth> months) {
        Map<Optional<YearMonth>, Long> counted = approvals.texts().stream()
                .collect(Collectors.groupingBy(
                        told -> Optional.ofNullable(Rows.day(told)).map(YearMonth::from), Collectors.counting()));
        List<Integer> numbers = months.stream()
                .map(month -> counted.getOrDefault(Optional.of(month), 0L).intValue())
                .toList();
        int declared = approvals.tallies().stream().mapToInt(Tally::number).sum();
        return new Row(
                group, numbers, counted.getOrDefault(Optional.empty(), 0L).intValue() + declared);
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
        List<Integer> numbers = rows.get(row).columns();
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
        return WIDTH / (months.size() + (knowsAllDays() ? 0 : 1));
    }

    private int highest() {
        return rows.stream()
                .flatMap(row -> row.columns().stream())
                .max(Integer::compareTo)
                .orElse(1);
    }

    private static String percent(double share) {
        return Math.round(share * 100) / 100.0 + "%";
    }
}
