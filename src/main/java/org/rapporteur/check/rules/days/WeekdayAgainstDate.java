package org.rapporteur.check.rules.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.WrittenDay;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

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
        Set<Integer> years = years(lines, subject);
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
            if (days.get(at).month() == 0) {
                days.set(
                        at,
                        days.get(at)
                                .in(days.get(at - 1).month(), days.get(at - 1).year()));
            }
        }
        return days;
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

    /** The years that days without one may be of: all that the report names, and that of its own day. */
    private static Set<Integer> years(List<Dated> lines, Subject subject) {
        Set<Integer> years = new TreeSet<>();
        lines.forEach(dated -> Dates.in(dated.line().text()).forEach(span -> {
            years.add(span.first().getYear());
            years.add(span.last().getYear());
        }));
        LocalDate cutOff = subject.evidence().cutOff();
        LocalDate telling = new TellingDay(subject).day();
        Stream.of(cutOff, telling).filter(Objects::nonNull).forEach(day -> {
            years.removeIf(year -> Math.abs(year - day.getYear()) > 1);
            years.add(day.getYear());
        });
        return years;
    }

    private List<Finding> check(Line line, WrittenDay day, Set<Integer> years, Locale language) {
        if (day.isNoDay()) {
            return List.of(found(line, day, "no-day", null, language));
        }
        DayOfWeek weekday = day.weekday();
        if (weekday == null || day.month() == 0) {
            return List.of();
        }
        List<DayOfWeek> right = (day.year() > 0 ? Set.of(day.year()) : years)
                .stream()
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
