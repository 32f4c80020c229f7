package org.rapporteur.check.rules.days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.WrittenDay;
import org.rapporteur.check.language.Line;

/**
 * The days that lines tell for certain, by their year or by a weekday that fits in one year alone. A day without a year
 * among them is of the year that brings it near to one of them, not of one that leaves it far from all.
 */
final class NearbyDays {
    /** In lines before and behind. */
    private static final int REACH = 15;

    private static final int MOST_OF_LINE = 12;

    /** In days. */
    private static final int NEAR = 62;

    private static final int FAR = 150;

    private final Map<Integer, List<WrittenDay>> days = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();

    void add(Line line, List<WrittenDay> said) {
        List<WrittenDay> told = said.stream()
                .filter(day -> day.month() > 0 && (day.year() > 0 || day.weekday() != null))
                .limit(MOST_OF_LINE)
                .toList();
        if (!told.isEmpty()) {
            days.put(line.index(), told);
            told.stream().filter(day -> day.year() > 0).forEach(day -> years.add(day.year()));
        }
    }

    /**
     * Those of the years that are not far off nor named in the line, where another is near; all where none is.
     *
     * @param telling the day of the report, from which its plans are not far off
     */
    Set<Integer> among(Set<Integer> possible, Line line, WrittenDay day, @Nullable LocalDate telling) {
        if (possible.size() < 2) {
            return possible;
        }
        List<LocalDate> sure = sure(possible, line, day);
        boolean near = possible.stream()
                .anyMatch(year -> distance(day.in(day.month(), year).date(), sure) <= NEAR);
        List<LocalDate> kept = new ArrayList<>(sure);
        if (telling != null) {
            kept.add(telling);
        }
        return near
                ? possible.stream()
                        .filter(year -> line.text().contains(String.valueOf(year))
                                || distance(day.in(day.month(), year).date(), kept) <= FAR)
                        .collect(Collectors.toCollection(TreeSet::new))
                : possible;
    }

    private List<LocalDate> sure(Set<Integer> possible, Line line, WrittenDay day) {
        Set<Integer> all = new TreeSet<>(possible);
        all.addAll(years);
        return Stream.iterate(line.index() - REACH, at -> at <= line.index() + REACH, at -> at + 1)
                .flatMap(at -> days.getOrDefault(at, List.of()).stream())
                .filter(other -> other.from() != day.from() || other.day() != day.day())
                .map(other -> sure(other, all))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate sure(WrittenDay day, Set<Integer> years) {
        if (day.year() > 0) {
            return day.date();
        }
        List<LocalDate> fitting = years.stream()
                .map(year -> day.in(day.month(), year).date())
                .filter(date -> date != null && date.getDayOfWeek() == day.weekday())
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static long distance(@Nullable LocalDate date, List<LocalDate> others) {
        return date == null
                ? Long.MAX_VALUE
                : others.stream()
                        .mapToLong(other -> Math.abs(ChronoUnit.DAYS.between(date, other)))
                        .min()
                        .orElse(Long.MAX_VALUE);
    }
}
