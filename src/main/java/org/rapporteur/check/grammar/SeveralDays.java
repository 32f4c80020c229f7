package org.rapporteur.check.grammar;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Token.Kind;

/** Days told together, with their days of the week behind them: “2, 9 and 16 September, each time on a Tuesday”. */
final class SeveralDays {
    /** Between the days and what is said of all of them stand no more words. */
    private static final int REACH = 6;

    private SeveralDays() {}

    /** “13, 14 and 15 October (Monday, Tuesday and Wednesday)”, “2, 9 and 16 September, each time on a Tuesday” */
    static Phrase<List<WrittenDay>> daysFirst() {
        Phrase<Token> weekday = one(Sense.SINGLE).maybe().then(one(Sense.WEEKDAY));
        Phrase<List<Token>> one = either(one(Kind.COMMA), one(Kind.OPEN), one(Sense.BE), one(Sense.FALLS))
                .then(weekday.parted(joins()));
        return dated(joins())
                .with(either(one, SeveralDays::ofAll), (days, weekdays) -> on(days, weekdays))
                .where(several -> !several.isEmpty());
    }

    /** “Monday–Wednesday, 6–8 October”, “Tuesday and Thursday, 14 and 16 October”, “Mondays, 13 and 20 October” */
    static Phrase<List<WrittenDay>> weekdaysFirst() {
        Phrase<Token> between = either(joins(), one(Kind.SPAN), one(Kind.DASH), one(Sense.TO));
        Phrase<List<Token>> weekdays = one(Sense.WEEKDAY).parted(between).where(SeveralDays::areSeveral);
        return weekdays.before(either(one(Kind.COMMA), one(Kind.OPEN)).maybe())
                .with(dated(between), (said, days) -> on(days, said));
    }

    private static boolean areSeveral(List<Token> weekdays) {
        return weekdays.size() > 1 || weekdays.get(0).is(Sense.PLURAL);
    }

    private static Phrase<Token> joins() {
        return either(one(Kind.COMMA).before(one(Sense.AND).maybe()), one(Sense.AND));
    }

    /** Two days or more of one month. */
    private static Phrase<List<WrittenDay>> dated(Phrase<Token> between) {
        return WrittenDay.numberSaid()
                .map(number -> WrittenDay.ofDay(Optional.empty(), number))
                .parted(between)
                .where(several -> several.size() > 1)
                .with(one(Sense.OF).maybe().then(WrittenDay.monthSaid()), SeveralDays::inMonth)
                .with(one(Kind.COMMA).maybe().then(WrittenDay.yearSaid()).maybe(), SeveralDays::inYear);
    }

    private static List<WrittenDay> inMonth(List<WrittenDay> days, Token month) {
        List<WrittenDay> all = new ArrayList<>();
        days.forEach(day -> all.add(day.in(month.whole(), 0)));
        all.set(days.size() - 1, days.get(days.size() - 1).inMonth(month));
        return all;
    }

    private static List<WrittenDay> inYear(List<WrittenDay> days, Optional<Token> year) {
        return year.map(said -> days.stream()
                        .map(day -> day.in(day.month(), said.whole()))
                        .toList())
                .orElse(days);
    }

    /** One for each, or one for all. */
    private static List<WrittenDay> on(List<WrittenDay> days, List<Token> weekdays) {
        if (weekdays.size() != 1 && weekdays.size() != days.size()) {
            return List.of();
        }
        List<WrittenDay> all = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            Token weekday = weekdays.get(weekdays.size() == 1 ? 0 : at);
            WrittenDay day = days.get(at);
            DayOfWeek said = DayOfWeek.of(weekday.whole());
            all.add(new WrittenDay(said, day.day(), day.month(), day.year(), day.from(), day.to()));
        }
        return all;
    }

    /** “… each time on a Tuesday”, “… all of them Tuesdays” */
    private static @Nullable Found<List<Token>> ofAll(List<Token> tokens, int place) {
        boolean all = false;
        for (int at = place; at < tokens.size() && at <= place + REACH; at++) {
            Token token = tokens.get(at);
            if (token.is(Sense.WEEKDAY)) {
                return all ? new Found<>(List.of(token), at + 1) : null;
            }
            if (token.is(Kind.STOP) || token.is(Kind.NUMBER) || token.is(Kind.SEMICOLON)) {
                return null;
            }
            all |= token.is(Sense.ALL) || token.is(Sense.EACH) || token.is(Sense.BOTH) || token.is(Sense.ALWAYS);
        }
        return null;
    }
}
