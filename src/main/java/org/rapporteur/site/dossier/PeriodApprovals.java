package org.rapporteur.site.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.CompiledReport;

/**
 * Texts approved or agreed, by group and period: the numbers of a table and of the picture above it.
 *
 * @param periods codes, the earliest first
 */
record PeriodApprovals(List<String> periods, List<Row> rows) {

    private static final int STRIP = 42;
    private static final int TALLEST = 24;
    private static final double LEFT = 14;
    private static final double WIDTH = 78;

    /** @param numbers period by period */
    record Row(BodySummary group, List<Integer> numbers) {

        public int total() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param readings the newest first */
    static PeriodApprovals of(List<CompiledReport> readings) {
        List<CompiledReport> earliest = new ArrayList<>(readings);
        Collections.reverse(earliest);
        Map<BodySummary, Map<String, Integer>> numbers = new TreeMap<>();
        earliest.forEach(reading -> Approvals.of(reading)
                .rows()
                .forEach(row -> row.group()
                        .ifPresent(group -> numbers.computeIfAbsent(group, first -> new LinkedHashMap<>())
                                .put(reading.period().code(), row.total()))));
        List<String> periods =
                earliest.stream().map(reading -> reading.period().code()).toList();
        List<Row> rows = new ArrayList<>();
        numbers.forEach((group, own) -> rows.add(new Row(
                group,
                periods.stream().map(period -> own.getOrDefault(period, 0)).toList())));
        return new PeriodApprovals(periods, List.copyOf(rows));
    }

    public int height() {
        return rows.size() * STRIP + 20;
    }

    /** Where a group's bars stand. */
    public int base(int row) {
        return (row + 1) * STRIP;
    }

    /** Bars from their upper left corners, all on one scale. */
    public List<Approvals.Bar> bars(int row) {
        List<Integer> numbers = rows.get(row).numbers();
        return IntStream.range(0, numbers.size())
                .filter(column -> numbers.get(column) > 0)
                .mapToObj(column -> bar(column, base(row), numbers.get(column)))
                .toList();
    }

    private Approvals.Bar bar(int column, int base, int number) {
        int height = Math.max(2, Math.round((float) TALLEST * number / highest()));
        double share = share();
        return new Approvals.Bar(
                percent(LEFT + share * (column + 0.3)),
                middle(column),
                percent(share * 0.4),
                base - height,
                height,
                number);
    }

    public String middle(int column) {
        return percent(LEFT + share() * (column + 0.5));
    }

    private double share() {
        return WIDTH / periods.size();
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
