package org.rapporteur.check.rules.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.WrittenDay;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** A day of the week that its date is not, and a day that no calendar has. */
final class WeekdayAgainstDate implements Rule {
    private static final int LONGEST_LINE = 20_000;

    @Override
    public String name() {
        return "weekday-against-date";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** A line with its days, months taken from the days behind and before. */
    private record Dated(Line line, List<WrittenDay> days) {}

    @Override
    public Stream<Finding> check(Subject subject) {
        Locale language = subject.lexicon().language();
        List<Dated> lines = subject.lines().stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .map(line -> new Dated(line, days(line, subject.tokens())))
                .toList();
        Years years = new Years(lines, subject);
        return lines.stream()
                .flatMap(dated ->
                        dated.days().stream().flatMap(day -> check(dated.line(), day, years, language).stream()));
    }

    private static List<WrittenDay> days(Line line, LineTokens tokens) {
        List<WrittenDay> days = new ArrayList<>(WrittenDay.in(tokens.words(line)));
        for (int at = days.size() - 2; at >= 0; at--) {
            days.set(at, completed(days.get(at), days.get(at + 1), line));
        }
        for (int at = 1; at < days.size(); at++) {
            if (days.get(at).month() == 0 && mayCarry(days.get(at - 1), days.get(at), line)) {
                days.set(
                        at,
                        days.get(at)
                                .in(days.get(at - 1).month(), days.get(at - 1).year()));
            }
        }
        return days;
    }

    /** “On Tuesday 7 October … and on Friday, 10”, “The 21st is a Tuesday”: the month is that of the day before. */
    private static boolean mayCarry(WrittenDay before, WrittenDay day, Line line) {
        return line.text().charAt(day.to() - 1) > '9'
                || day.from() < before.to()
                || line.text().substring(before.to(), day.from()).indexOf('.') < 0;
    }

    /** “Monday 20 November to Friday, 15 December 2023”: the year of the second is that of the first. */
    private static WrittenDay completed(WrittenDay day, WrittenDay next, Line line) {
        boolean near = next.from() - day.to() < 12
                && line.text().substring(day.to(), next.from()).indexOf('.') < 0;
        if (!near || day.month() > 0 && day.year() > 0) {
            return day;
        }
        int month = day.month() == 0 ? next.month() : day.month();
        boolean before = month > next.month();
        return day.in(month, before && next.year() > 0 ? next.year() - 1 : next.year());
    }

    /** The years that days without one may be of. */
    private static final class Years {
        /** In days before and behind the day of the report: what it tells without a year is not long ago or far off. */
        private static final int BEFORE = 365;

        private static final int BEHIND = 200;

        private static final int SOON = 60;

        private static final int EARLY = 120;

        private final Map<String, List<Integer>> bySection = new HashMap<>();
        private final Set<Integer> all = new TreeSet<>();
        /** Days of meetings with their year. */
        private final List<DateRange> meetings = new ArrayList<>();

        /** The year with which the line over it begins: “2022 — six texts”. */
        private final Map<Integer, List<Integer>> under = new HashMap<>();

        private final NearbyDays nearby = new NearbyDays();
        private final @Nullable LocalDate telling;

        Years(List<Dated> lines, Subject subject) {
            LocalDate printed = new TellingDay(subject).day();
            telling = printed != null ? printed : subject.evidence().cutOff();
            heads(lines);
            lines.forEach(dated -> nearby.add(dated.line(), dated.days()));
            lines.forEach(dated -> Dates.in(dated.line().text()).forEach(span -> {
                bySection
                        .computeIfAbsent(dated.line().place().section(), section -> new ArrayList<>())
                        .add(span.first().getYear());
                all.add(span.first().getYear());
                all.add(span.last().getYear());
                if (span.precision() == Precision.DAY && span.last().isAfter(span.first())) {
                    meetings.add(new DateRange(span.first(), span.last()));
                }
            }));
            if (telling != null) {
                all.removeIf(year -> Math.abs(year - telling.getYear()) > 1);
                all.add(telling.getYear());
                // A year that has just begun is told of less than the one before
                all.add(telling.minusDays(EARLY).getYear());
            }
        }

        private void heads(List<Dated> lines) {
            List<Integer> year = List.of();
            for (Dated dated : lines) {
                String text = dated.line().text();
                boolean head = dated.line().kind() != Line.Kind.ROW && text.matches("(?:19|20)\\d\\d\\b(?!-).{0,60}");
                year = head ? List.of(Integer.parseInt(text.substring(0, 4))) : year;
                under.put(dated.line().index(), year);
            }
        }

        /** Its own; else that which its section names more than all others and those that bring it near the day of the report. */
        Set<Integer> of(Line line, WrittenDay day) {
            if (day.year() > 0) {
                return Set.of(day.year());
            }
            Set<Integer> met = all.stream()
                    .filter(year -> isOfMeeting(day.in(day.month(), year).date()))
                    .collect(Collectors.toSet());
            if (met.size() == 1 && Dates.in(line.text()).isEmpty()) {
                return withNow(met, day);
            }
            Set<Integer> near = all.stream()
                    .filter(year ->
                            isUsual(year, bySection.getOrDefault(line.place().section(), List.of()))
                                    || isNear(day.in(day.month(), year).date())
                                    || line.text().contains(String.valueOf(year)))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> years = near.isEmpty() ? new TreeSet<>(all) : near;
            years.addAll(under.getOrDefault(line.index(), List.of()));
            if (telling != null
                    && isSoon(day.in(day.month(), telling.getYear() + 1).date(), telling)) {
                years.add(telling.getYear() + 1);
            }
            return under.getOrDefault(line.index(), List.of()).isEmpty()
                    ? nearby.among(years, line, day, telling)
                    : years;
        }

        /** What was so short a time ago may be of another meeting. */
        private Set<Integer> withNow(Set<Integer> met, WrittenDay day) {
            if (telling == null) {
                return met;
            }
            Set<Integer> years = new TreeSet<>(met);
            LocalDate now = day.in(day.month(), telling.getYear()).date();
            if (now != null && now.isAfter(telling.minusDays(SOON)) && now.isBefore(telling.plusDays(SOON))) {
                years.add(now.getYear());
            }
            return years;
        }

        /** “Friday 2 January” in December is of the year to come. */
        private static boolean isSoon(@Nullable LocalDate date, LocalDate telling) {
            return date != null && date.isBefore(telling.plusDays(SOON));
        }

        private boolean isOfMeeting(@Nullable LocalDate date) {
            return date != null && meetings.stream().anyMatch(days -> days.contains(date));
        }

        private static boolean isUsual(int year, List<Integer> named) {
            return 2 * Collections.frequency(named, year) > named.size();
        }

        private boolean isNear(@Nullable LocalDate date) {
            return telling == null
                    || date != null
                            && date.isAfter(telling.minusDays(BEFORE))
                            && date.isBefore(telling.plusDays(BEHIND));
        }
    }

    private List<Finding> check(Line line, WrittenDay day, Years possible, Locale language) {
        if (day.isNoDay()) {
            return List.of(found(line, day, "no-day", null, language));
        }
        DayOfWeek weekday = day.weekday();
        if (weekday == null || day.month() == 0) {
            return List.of();
        }
        List<DayOfWeek> right = possible.of(line, day).stream()
                .map(year -> day.in(day.month(), year).date())
                .filter(Objects::nonNull)
                .map(LocalDate::getDayOfWeek)
                .toList();
        boolean wrong = !right.isEmpty() && !right.contains(weekday);
        return wrong ? List.of(found(line, day, "message", right.get(right.size() - 1), language)) : List.of();
    }

    private Finding found(Line line, WrittenDay day, String variant, @Nullable DayOfWeek right, Locale language) {
        String expected = right == null ? "" : right.getDisplayName(TextStyle.FULL, language);
        String said = line.quote(day.from(), day.to());
        return finding(line, day.from(), day.to(), variant, expected, said, said, expected);
    }
}
