package org.rapporteur.check.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.rapporteur.check.grammar.Token;

/**
 * From where to where a date goes.
 *
 * @param isLed whether a word stands before it that is none of its own, “between 2022 and 2024”
 */
record DateEnds(DatePoint first, DatePoint last, Precision precision, boolean isLed) {
    private static final int QUARTERS = 4;

    DateEnds(DatePoint first, DatePoint last) {
        this(first, last, last.precision(), false);
    }

    static DateEnds fromTo(DatePoint first, DatePoint last) {
        return new DateEnds(first, last);
    }

    /** “30 June to 2 July 2023”: the year of the second is that of the first. */
    static DateEnds upTo(DatePoint first, DatePoint last) {
        return new DateEnds(new DatePoint(first.day(), first.month(), last.year()), last);
    }

    static DateEnds days(List<Token> days, DatePoint month) {
        return new DateEnds(month.on(days.get(0)), month.on(days.get(days.size() - 1)));
    }

    static DateEnds monthFirst(Token month, List<Token> days) {
        return days(days, DatePoint.in(month));
    }

    static DateEnds months(List<Token> months, Token year) {
        return new DateEnds(DatePoint.in(months.get(0)), DatePoint.in(months.get(months.size() - 1))).of(year);
    }

    static DateEnds numbered(Token day, Token month) {
        DatePoint point = DatePoint.in(month).on(day);
        return new DateEnds(point, point);
    }

    static DateEnds yearFirst(Token year, DateEnds day) {
        return day.of(year);
    }

    static DateEnds years(Token first, Token last) {
        return new DateEnds(new DatePoint(0, 0, first.whole()), new DatePoint(0, 0, last.whole()));
    }

    static DateEnds between(Token first, Token last) {
        DateEnds years = years(first, last);
        return new DateEnds(years.first, years.last, years.precision, true);
    }

    /** “Q2”, “second”, “last” */
    static DateEnds quarter(Token quarter, Token year) {
        int number =
                Character.isDigit(quarter.text().charAt(1)) ? quarter.text().charAt(1) - '0' : quarter.whole();
        int place = number == 0 ? QUARTERS : number;
        return part(new PartOfYear(3 * place - 2, 3 * place), year);
    }

    static DateEnds part(PartOfYear part, Token year) {
        return new DateEnds(
                new DatePoint(0, part.firstMonth(), year.whole()),
                new DatePoint(0, part.lastMonth(), year.whole()),
                Precision.PART,
                false);
    }

    DateEnds of(Token year) {
        return new DateEnds(first.of(year), last.of(year), precision, isLed);
    }

    /** @throws DateTimeException if no calendar has such a day */
    DateSpan span(int from, int to) {
        LocalDate begin = LocalDate.of(first.year(), Math.max(1, first.month()), Math.max(1, first.day()));
        YearMonth month = YearMonth.of(last.year(), last.month() == 0 ? 12 : last.month());
        LocalDate end = last.day() == 0 ? month.atEndOfMonth() : month.atDay(last.day());
        return new DateSpan(from, to, begin, end, precision);
    }
}
