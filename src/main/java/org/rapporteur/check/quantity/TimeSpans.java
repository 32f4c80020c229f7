package org.rapporteur.check.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;

/** Lengths of time beside their days: “three days, 4–6 March 2025”, “a two-day meeting (…)”, “on 5 May 2025 and, two weeks later, on …”. */
final class TimeSpans {
    private static final Pattern DAY_LONG = Pattern.compile("(\\p{Ll}+|\\d{1,2})-day");
    /** Between the length and its first day. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?: (?:\\p{L}|-){3,20}){0,3}(?:(?:,| \\(| [\\u2013\\u2014-]|:) ?(?:(?:of|from|on|between) )?| (?:of|on) )(?:the )?(?:\\p{Lu}\\p{Ll}+day,? )?");
    /** Between the days and the length behind them. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:,| \\()? ?(?:(?:lasted|took|which is|that is|i\\.e\\.|for|in all) )?");

    private static final int MOST_DAYS = 30;

    private final SentenceTokens saying;
    private final Lexicon lexicon;
    private final String text;
    private final List<DateSpan> spans;
    private final List<Reckoning> found = new ArrayList<>();

    private TimeSpans(SentenceTokens saying, Lexicon lexicon) {
        this.saying = saying;
        this.lexicon = lexicon;
        this.text = saying.line().text();
        int from = saying.at(0).from();
        int to = saying.at(saying.size() - 1).to();
        this.spans = Dates.in(text).stream()
                .filter(span -> span.precision() == Precision.DAY && span.from() >= from && span.to() <= to)
                .toList();
    }

    static List<Reckoning> in(ReportText report) {
        return report.sentences()
                .flatMap(saying -> in(saying, report.lexicon()).stream())
                .toList();
    }

    private static List<Reckoning> in(SentenceTokens saying, Lexicon lexicon) {
        boolean lasts = saying.tokens().stream()
                .anyMatch(token -> token.is(Sense.DURATION)
                        || token.isWord() && token.text().endsWith("-day"));
        if (!lasts || saying.tokens().stream().noneMatch(token -> token.is(Kind.DAY))) {
            return List.of();
        }
        TimeSpans times = new TimeSpans(saying, lexicon);
        for (Token token : saying.tokens()) {
            times.read(token);
        }
        return times.found;
    }

    private void read(Token token) {
        Matcher compound = DAY_LONG.matcher(token.text());
        if (token.isWord() && compound.matches()) {
            List<Token> number = Tokenizer.read(compound.group(1), lexicon);
            if (number.size() == 1 && number.get(0).is(Kind.NUMBER)) {
                lasting(token, number.get(0).value());
            }
        } else if (token.is(Kind.QUANTITY) && token.is(Sense.DURATION) && !token.is(Sense.ROUGHLY)) {
            if (unit(token).equals("day")) {
                lasting(token, token.value());
            }
            between(token);
        }
    }

    private static String unit(Token token) {
        String noun = token.noun().toLowerCase(Locale.ROOT);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** All days of the span or its working days. */
    private void lasting(Token said, double days) {
        if (spans.size() != 1 || days < 1 || days > MOST_DAYS) {
            return;
        }
        DateSpan span = spans.get(0);
        long all = ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
        boolean ahead = said.to() <= span.from()
                && BESIDE.matcher(text).region(said.to(), span.from()).matches();
        boolean behind = said.from() >= span.to()
                && BEHIND.matcher(text).region(span.to(), said.from()).matches();
        int at = saying.tokens().indexOf(said);
        boolean single = lengths() == 1 || text.startsWith(" (", said.to());
        boolean within = saying.is(at - 1, Sense.PREPOSITION) && !saying.is(at - 1, Sense.LASTING);
        if (all > 1 && (ahead || behind) && single && !within && !isLater(at)) {
            double shown = days == working(span) ? days : all;
            add(said, days, shown, Math.abs(days - shown) <= Math.max(2, all / 2.0));
        }
    }

    private long lengths() {
        return saying.tokens().stream()
                .filter(token -> token.is(Kind.QUANTITY) && token.is(Sense.DURATION)
                        || token.isWord() && DAY_LONG.matcher(token.text()).matches())
                .count();
    }

    private static long working(DateSpan span) {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .limit(MOST_DAYS)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    /** “on 5 May 2025 and, two weeks later, on 19 May 2025” */
    private void between(Token said) {
        boolean single = spans.size() == 2
                && spans.stream().allMatch(span -> span.first().equals(span.last()));
        if (!single || !isLater(saying.tokens().indexOf(said))) {
            return;
        }
        LocalDate one = spans.get(0).first();
        LocalDate other = spans.get(1).first();
        double days = Math.abs(ChronoUnit.DAYS.between(one, other));
        double length = switch (unit(said)) {
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 30.44;
            case "year" -> 365.25;
            default -> 0;
        };
        if (length == 0 || said.noun().contains("working")) {
            return;
        }
        double shown = Math.abs(days / length - said.value()) <= 0.7 ? said.value() : Math.rint(days / length);
        add(said, said.value(), shown, Math.abs(shown - said.value()) <= Math.max(3, said.value()));
    }

    private boolean isLater(int length) {
        return saying.is(length + 1, Kind.WORD) && saying.is(length + 1, Sense.LATER);
    }

    private void add(Token said, double value, double shown, boolean sure) {
        found.add(new Reckoning(
                Reckoning.Kind.CHANGE, saying.line(), value, shown, said.noun(), sure, said.from(), said.to()));
    }
}
