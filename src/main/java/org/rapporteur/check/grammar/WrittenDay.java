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
        Phrase<WrittenDay> said = either(isA(), followed(), dayFirst(), monthFirst(), bare());
        List<WrittenDay> days = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found<WrittenDay> found = said.at(tokens, at);
            if (found != null) {
                days.add(found.value());
            }
            at = found == null ? at + 1 : found.next();
        }
        return days;
    }

    /** “Tuesday, 15 October 2024”, “Tuesday the 15th of October” */
    private static Phrase<WrittenDay> dayFirst() {
        return weekdaySaid()
                .maybe()
                .with(numberSaid().before(one(Sense.OF).maybe()), WrittenDay::ofDay)
                .with(monthSaid(), WrittenDay::inMonth)
                .with(one(Kind.COMMA).maybe().then(yearSaid()).maybe(), WrittenDay::inYear);
    }

    /** “15 March 2019, a Friday”, “8 March 2025 (a Saturday)”, and “29 July 2024” beside a cell “Monday”. */
    private static Phrase<WrittenDay> followed() {
        Phrase<Token> mark = either(one(Kind.COMMA), one(Kind.OPEN), one(Kind.CELL));
        Phrase<Token> ends = either(one(Kind.NUMBER), one(Sense.TO), one(Kind.SPAN), one(Sense.AND), one(Kind.DASH));
        Phrase<Token> behind = mark.then(one(Sense.DETERMINER).maybe())
                .then(one(Sense.WEEKDAY))
                .before(Phrase.not(one(Kind.COMMA).maybe().then(ends)));
        Phrase<WrittenDay> day = single().then(dayFirst()).where(said -> said.weekday() == null && said.year() > 0);
        return day.with(behind, (said, weekday) -> said.before(weekday));
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

    /** “Tuesday, October 15, 2024” */
    private static Phrase<WrittenDay> monthFirst() {
        Phrase<WrittenDay> day = monthSaid()
                .with(
                        numberSaid(),
                        (month, number) -> ofDay(Optional.empty(), number).inMonth(month));
        return weekdaySaid()
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

    private static Phrase<Token> numberSaid() {
        return one(token ->
                (token.is(Kind.NUMBER) && Character.isDigit(token.text().charAt(0)) || token.is(Kind.ORDINAL))
                        && token.value() >= 1
                        && token.value() <= 31
                        && token.value() == token.whole());
    }

    private static Phrase<Token> monthSaid() {
        return one(Sense.MONTH);
    }

    private static Phrase<Token> yearSaid() {
        return one(token ->
                token.is(Kind.NUMBER) && token.text().length() == 4 && token.value() >= 1900 && token.value() < 2100);
    }

    private static WrittenDay ofDay(Optional<Token> weekday, Token number) {
        DayOfWeek said = weekday.map(token -> DayOfWeek.of(token.whole())).orElse(null);
        Token other = weekday.orElse(number);
        return new WrittenDay(
                said, number.whole(), 0, 0, Math.min(other.from(), number.from()), Math.max(other.to(), number.to()));
    }

    private WrittenDay inMonth(Token token) {
        return new WrittenDay(
                weekday, day, token.whole(), year, Math.min(from, token.from()), Math.max(to, token.to()));
    }

    private WrittenDay inYear(Optional<Token> token) {
        return token.map(said -> new WrittenDay(weekday, day, month, said.whole(), from, said.to()))
                .orElse(this);
    }

    private WrittenDay on(Token token) {
        return new WrittenDay(DayOfWeek.of(token.whole()), day, month, year, token.from(), to);
    }

    private WrittenDay before(Token token) {
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
