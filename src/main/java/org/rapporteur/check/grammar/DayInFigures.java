package org.rapporteur.check.grammar;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in figures alone: “17.09.2025”, “17/9/2025”, “2025-09-17”. */
final class DayInFigures {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d\\d)([./-])(\\d\\d)\\2(\\d\\d)");
    private static final int MONTHS = 12;
    private static final int LONGEST = 10;

    private DayInFigures() {}

    static boolean isOne(Token token) {
        String text = token.text();
        return text.length() <= LONGEST
                && Character.isDigit(text.charAt(0))
                && (DAY_FIRST.matcher(text).matches()
                        || YEAR_FIRST.matcher(text).matches())
                && isOfCalendar(read(token));
    }

    /** Of “09/10/2025” the reading that has this day of the week, where either has. */
    static WrittenDay read(Optional<Token> weekday, Token token) {
        WrittenDay day = read(token);
        return weekday.map(said -> {
                    WrittenDay first = on(said, day);
                    WrittenDay swapped = on(said, swapped(day, token));
                    return isRight(swapped) ? swapped : first;
                })
                .orElse(day);
    }

    private static WrittenDay read(Token token) {
        Matcher written = DAY_FIRST.matcher(token.text());
        boolean dayFirst = written.matches();
        if (!dayFirst) {
            written = YEAR_FIRST.matcher(token.text());
            written.matches();
        }
        int day = Integer.parseInt(written.group(dayFirst ? 1 : 4));
        int year = Integer.parseInt(written.group(dayFirst ? 4 : 1));
        return new WrittenDay(null, day, Integer.parseInt(written.group(3)), year, token.from(), token.to());
    }

    private static WrittenDay swapped(WrittenDay day, Token token) {
        boolean either = day.day() <= MONTHS && DAY_FIRST.matcher(token.text()).matches();
        return either ? new WrittenDay(day.weekday(), day.month(), day.day(), day.year(), day.from(), day.to()) : day;
    }

    private static WrittenDay on(Token weekday, WrittenDay day) {
        return new WrittenDay(
                DayOfWeek.of(weekday.whole()), day.day(), day.month(), day.year(), weekday.from(), day.to());
    }

    private static boolean isRight(WrittenDay day) {
        return day.date() != null && day.date().getDayOfWeek() == day.weekday();
    }

    private static boolean isOfCalendar(WrittenDay day) {
        return day.month() >= 1 && day.month() <= MONTHS && day.day() >= 1 && day.day() <= 31;
    }
}
