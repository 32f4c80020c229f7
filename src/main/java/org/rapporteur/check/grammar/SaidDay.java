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
public record SaidDay(@Nullable DayOfWeek weekday, int day, int month, int year, int from, int to) {

    /** Every day of a line that has a day of the month, in reading order. */
    public static List<SaidDay> in(List<Token> tokens) {
        Phrase<SaidDay> said = either(isA(), dayFirst(), monthFirst(), bare());
        List<SaidDay> days = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found<SaidDay> found = said.at(tokens, at);
            if (found != null) {
                days.add(found.value());
            }
            at = found == null ? at + 1 : found.next();
        }
        return days;
    }

    /** “Tuesday, 15 October 2024”, “Tuesday the 15th of October” */
    private static Phrase<SaidDay> dayFirst() {
        return weekdaySaid()
                .maybe()
                .with(numberSaid().before(one(Sense.OF).maybe()), SaidDay::ofDay)
                .with(monthSaid(), SaidDay::inMonth)
                .with(one(Kind.COMMA).maybe().then(yearSaid()).maybe(), SaidDay::inYear);
    }

    /** “Tuesday, October 15, 2024” */
    private static Phrase<SaidDay> monthFirst() {
        Phrase<SaidDay> day = monthSaid()
                .with(
                        numberSaid(),
                        (month, number) -> ofDay(Optional.empty(), number).inMonth(month));
        return weekdaySaid()
                .maybe()
                .with(day, (weekday, said) -> weekday.map(said::on).orElse(said))
                .with(one(Kind.COMMA).maybe().then(yearSaid()).maybe(), SaidDay::inYear);
    }

    /** “Monday 3 to Friday 7 June”: the month is said behind the other. */
    private static Phrase<SaidDay> bare() {
        return weekdaySaid().with(numberSaid(), (weekday, number) -> ofDay(Optional.of(weekday), number));
    }

    /** “The 21st is a Tuesday” */
    private static Phrase<SaidDay> isA() {
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

    private static SaidDay ofDay(Optional<Token> weekday, Token number) {
        DayOfWeek said = weekday.map(token -> DayOfWeek.of(token.whole())).orElse(null);
        Token other = weekday.orElse(number);
        return new SaidDay(
                said, number.whole(), 0, 0, Math.min(other.from(), number.from()), Math.max(other.to(), number.to()));
    }

    private SaidDay inMonth(Token token) {
        return new SaidDay(weekday, day, token.whole(), year, Math.min(from, token.from()), Math.max(to, token.to()));
    }

    private SaidDay inYear(Optional<Token> token) {
        return token.map(said -> new SaidDay(weekday, day, month, said.whole(), from, said.to()))
                .orElse(this);
    }

    private SaidDay on(Token token) {
        return new SaidDay(DayOfWeek.of(token.whole()), day, month, year, token.from(), to);
    }

    /** The same in a month and year said elsewhere. */
    public SaidDay in(int otherMonth, int otherYear) {
        return new SaidDay(weekday, day, otherMonth, otherYear, from, to);
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
