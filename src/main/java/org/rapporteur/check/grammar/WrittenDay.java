package org.rapporteur.check.grammar;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * A day as a line says it: “Tuesday, 15 October”, “the 21st is a Tuesday”.
 *
 * @param weekday null where none is said
 * @param month 0 where none is said
 * @param year 0 where none is said
 * @param from where its words begin in the line
 */
public record WrittenDay(@Nullable DayOfWeek weekday, int day, int month, int year, int from, int to) {

    /** Every day of a line that has a day of the month, in reading order. */
    public static List<WrittenDay> in(List<Token> tokens) {
        List<WrittenDay> days = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found<List<WrittenDay>> found = Said.DAYS.at(tokens, at);
            if (found != null) {
                days.addAll(found.value());
            }
            at = found == null ? at + 1 : found.next();
        }
        return days;
    }

    /** All ways to say days, put together once. */
    private static final class Said {
        private static final Phrase<List<WrittenDay>> DAYS = Phrase.ahead(one(Said::mayBegin))
                .then(either(
                        SeveralDays.weekdaysFirst(),
                        SeveralDays.daysFirst(),
                        either(isA(), followed(), dayFirst(), inFigures(), monthFirst(), bare())
                                .map(List::of)));

        /** Few words do, and the others need not be tried. */
        private static boolean mayBegin(Token token) {
            return Character.isDigit(token.text().charAt(0))
                    || token.is(Kind.ORDINAL)
                    || token.is(Sense.WEEKDAY)
                    || token.is(Sense.MONTH);
        }
    }

    /** “Tuesday, 15 October 2024”, “Tuesday the 15th of October” */
    static Phrase<WrittenDay> dayFirst() {
        return weekdayBefore()
                .maybe()
                .with(numberSaid().before(one(Sense.OF).maybe()), WrittenDay::ofDay)
                .with(monthSaid(), WrittenDay::inMonth)
                .with(one(Kind.COMMA).maybe().then(yearSaid()).maybe(), WrittenDay::inYear);
    }

    /** “15 March 2019, a Friday”, “17 October fell on a Friday”, and “29 July 2024” beside a cell “Monday”. */
    private static Phrase<WrittenDay> followed() {
        Phrase<Token> mark = either(one(Kind.COMMA), one(Kind.OPEN), one(Kind.CELL));
        Phrase<Token> ends = either(one(Kind.NUMBER), one(Sense.TO), one(Kind.SPAN), one(Sense.AND), one(Kind.DASH));
        Phrase<Token> other = either(one(Kind.COMMA), one(Kind.CELL)).maybe().then(ends);
        Phrase<Token> a = one(Sense.SINGLE);
        Phrase<Token> said = either(
                one(Sense.BE).then(a), one(Sense.FALLS).then(a.maybe().map(one -> one.orElse(null))), mark.then(a));
        Phrase<WrittenDay> day = single().then(either(dayFirst(), inFigures())).where(date -> date.weekday() == null);
        return either(
                day.with(said.then(one(Sense.WEEKDAY)), WrittenDay::before),
                // “13 Feb, Fri, …”, “13 February (Friday)”
                day.with(
                        either(one(Kind.COMMA), one(Kind.OPEN))
                                .then(one(Sense.WEEKDAY))
                                .before(Phrase.not(one(token -> !isEnd(token))))
                                .before(Phrase.not(one(Kind.COMMA).then(one(Kind.NUMBER)))),
                        WrittenDay::before),
                day.where(date -> date.year() > 0)
                        .with(
                                mark.then(one(Sense.DETERMINER).maybe())
                                        .then(one(Sense.WEEKDAY))
                                        .before(Phrase.not(other)),
                                WrittenDay::before));
    }

    private static boolean isEnd(Token token) {
        return token.is(Kind.COMMA) || token.is(Kind.CLOSE) || token.is(Kind.SEMICOLON) || token.is(Kind.STOP);
    }

    /** “17.09.2025”, “2025-11-07” with its day of the week before it. */
    private static Phrase<WrittenDay> inFigures() {
        return weekdayBefore().maybe().with(one(DayInFigures::isOne), DayInFigures::read);
    }

    /** Nothing, where the day is not the last of several. */
    private static Phrase<Boolean> single() {
        return (tokens, place) -> {
            Token before = place == 0 ? null : tokens.get(place - 1);
            boolean span = before != null
                    && (before.is(Kind.SPAN) || before.is(Sense.TO) || before.is(Sense.AND) || before.is(Kind.DASH));
            return span ? null : new Found<>(true, place);
        };
    }

    /** Nothing, where the cell before holds a day: “9 October | Thursday | 10 October”. */
    private static Phrase<Boolean> ofNoDayBefore() {
        return (tokens, place) -> {
            Token before = place > 1 && tokens.get(place - 1).is(Kind.CELL) ? tokens.get(place - 2) : null;
            boolean day = before != null && (before.is(Sense.MONTH) || before.is(Kind.NUMBER));
            return day ? null : new Found<>(true, place);
        };
    }

    /** “Tuesday, October 15, 2024” */
    private static Phrase<WrittenDay> monthFirst() {
        Phrase<WrittenDay> day = monthSaid()
                .with(
                        numberSaid(),
                        (month, number) -> ofDay(Optional.empty(), number).inMonth(month));
        return weekdayBefore()
                .maybe()
                .with(day, (weekday, said) -> weekday.map(said::on).orElse(said))
                .with(one(Kind.COMMA).maybe().then(yearSaid()).maybe(), WrittenDay::inYear);
    }

    /** “Monday 3 to Friday 7 June”: the month is said behind the other. */
    private static Phrase<WrittenDay> bare() {
        return weekdaySaid().with(numberSaid(), (weekday, number) -> ofDay(Optional.of(weekday), number));
    }

    /** “The 21st is a Tuesday” */
    private static Phrase<WrittenDay> isA() {
        return one(Kind.ORDINAL)
                .before(one(Sense.BE).then(one(Sense.DETERMINER).maybe()))
                .with(one(Sense.WEEKDAY), (number, weekday) -> ofDay(Optional.of(weekday), number));
    }

    private static Phrase<Token> weekdaySaid() {
        Phrase<Token> separator = either(one(Kind.COMMA), one(Sense.DETERMINER).where(token -> !token.is(Kind.NUMBER)));
        return one(Sense.WEEKDAY)
                .before(separator.maybe())
                .before(one(Sense.DEFINITE).maybe());
    }

    /** Before a day with its month, where a mark, a bracket or the border of a cell may stand between. */
    private static Phrase<Token> weekdayBefore() {
        Phrase<Token> mark = one(token -> token.is(Kind.CELL)
                || token.is(Kind.COLON)
                || token.is(Kind.OPEN)
                || token.is(Kind.DASH)
                || token.is(Kind.OTHER) && token.text().equals("."));
        Phrase<Token> shortened =
                one(Sense.WEEKDAY).where(token -> token.text().length() <= 5).before(one(Kind.STOP));
        return either(
                shortened.before(one(Kind.CELL).maybe()),
                ofNoDayBefore()
                        .then(one(Sense.WEEKDAY))
                        .before(mark)
                        .before(one(Kind.CELL).maybe())
                        .before(one(Sense.DEFINITE).maybe()),
                weekdaySaid());
    }

    static Phrase<Token> numberSaid() {
        return one(token ->
                (token.is(Kind.NUMBER) && Character.isDigit(token.text().charAt(0)) || token.is(Kind.ORDINAL))
                        && token.value() >= 1
                        && token.value() <= 31
                        && token.value() == token.whole());
    }

    static Phrase<Token> monthSaid() {
        return one(Sense.MONTH);
    }

    static Phrase<Token> yearSaid() {
        return one(token ->
                token.is(Kind.NUMBER) && token.text().length() == 4 && token.value() >= 1900 && token.value() < 2100);
    }

    static WrittenDay ofDay(Optional<Token> weekday, Token number) {
        DayOfWeek said = weekday.map(token -> DayOfWeek.of(token.whole())).orElse(null);
        Token other = weekday.orElse(number);
        return new WrittenDay(
                said, number.whole(), 0, 0, Math.min(other.from(), number.from()), Math.max(other.to(), number.to()));
    }

    WrittenDay inMonth(Token token) {
        return new WrittenDay(
                weekday, day, token.whole(), year, Math.min(from, token.from()), Math.max(to, token.to()));
    }

    WrittenDay inYear(Optional<Token> token) {
        return token.map(said -> new WrittenDay(weekday, day, month, said.whole(), from, said.to()))
                .orElse(this);
    }

    private WrittenDay on(Token token) {
        return new WrittenDay(DayOfWeek.of(token.whole()), day, month, year, token.from(), to);
    }

    WrittenDay before(Token token) {
        return new WrittenDay(DayOfWeek.of(token.whole()), day, month, year, from, token.to());
    }

    /** The same in a month and year said elsewhere. */
    public WrittenDay in(int otherMonth, int otherYear) {
        return new WrittenDay(weekday, day, otherMonth, otherYear, from, to);
    }

    /** Null where month or year are not known, or no calendar has the day. */
    public @Nullable LocalDate date() {
        try {
            return month == 0 || year == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Whether month and year are said and no calendar has the day: “31 June 2024”. */
    public boolean isNoDay() {
        return month > 0 && year > 0 && date() == null;
    }
}
