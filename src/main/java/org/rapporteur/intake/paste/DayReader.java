package org.rapporteur.intake.paste;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people write them: {@code 12 July 2024}, {@code July 12th, 2024}, {@code 2024-07-12}, {@code 12/07/2024},
 * {@code 12.7.24}, {@code 1-12 July 2024}, {@code 29 June to 3 July 2024}. Of a meeting that lasts for days it takes the
 * last, on which study groups approve and agree (WTSA Resolution 1 § 9); that is marked, like a day that could be a month.
 * Points part day, month and year in one order everywhere, strokes and hyphens in two.
 */
public final class DayReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?i:(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b\\.?";
    private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String TO = " ?(?:-|–|—|to|until|and) ?";
    private static final String MONTH_LIKE_FIRST = "(?:[ .]?(?i:[a-z]{3,9})\\.?(?:,? (?:19|20)\\d\\d)?)?";

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?" + MONTH_LIKE_FIRST
            + TO + ")?" + DAY + "[ -]?(?:of )?" + MONTH + ",?[ -]?" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (?:\\d{1,2}(?:st|nd|rd|th)?" + TO + ")?" + DAY + ",? " + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./])(\\d{1,2})(-| ?[/.] ?)(\\d{1,2})\\2((?:19|20)\\d\\d|(?<! )\\d\\d)(?![\\d.]\\d|\\d)");

    private static final String FULL =
            "(?:(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)";
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)" + FULL + TO + "(" + FULL + ")(?!\\d)");
    private static final Pattern MONTH_ONLY = Pattern.compile(
            "\\b" + MONTH + ",? " + YEAR + "|(?<![\\d./-])(0?[1-9]|1[0-2])/((?:19|20)\\d\\d)(?![\\d/])");

    /** Any of these. */
    static final Pattern ANY = Pattern.compile(DAY_FIRST + "|" + MONTH_FIRST + "|"
            + "(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d"
            + "|\\d{1,2} ?[/.] ?\\d{1,2} ?[/.] ?(?:19|20)\\d\\d");

    /** Any of these, or a month. */
    static final Pattern ANY_OR_MONTH = Pattern.compile(ANY + "|" + MONTH_ONLY);

    private DayReader() {}

    /** A day, and what is doubtful about it. */
    record Day(LocalDate day, List<Mark> marks) {}

    /** The first day that is written there, or nothing. */
    static @Nullable Day read(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            Day last = one(span.group(1));
            return last == null
                    ? null
                    : new Day(last.day, List.of(Mark.of(Mark.Code.DAY_OF_MEETING, Mark.Field.DAY, span.group())));
        }
        return one(text);
    }

    private static @Nullable Day one(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), matcher.group(2), matcher.group(1), meeting(matcher, 1));
        }
        matcher = MONTH_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), matcher.group(1), matcher.group(2), meeting(matcher, 2));
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(1), matcher.group(3), matcher.group(4), List.of());
        }
        matcher = FIGURES.matcher(text);
        return matcher.find() ? figures(matcher) : null;
    }

    /** What can be no day, month and year is month, day and year. */
    private static @Nullable Day figures(Matcher matcher) {
        boolean american = Integer.parseInt(matcher.group(3)) > 12
                && !matcher.group(2).strip().equals(".");
        return american
                ? day(
                        matcher.group(4),
                        matcher.group(1),
                        matcher.group(3),
                        List.of(Mark.of(Mark.Code.DAY_MONTH_FIRST, Mark.Field.DAY, matcher.group())))
                : day(matcher.group(4), matcher.group(3), matcher.group(1), unclear(matcher));
    }

    /** What is written like a day and is none, such as 31/02/2024. */
    static @Nullable String noDay(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find() && read(matcher.group()) == null ? matcher.group() : null;
    }

    /** The day which these words are, and nothing else; null, too, where nobody can tell which of two. */
    public static @Nullable LocalDate dayOf(String written) {
        String plain = written.strip();
        Day day = ANY.matcher(plain).matches() ? read(plain) : null;
        if (day == null || day.marks().stream().anyMatch(mark -> mark.code() == Mark.Code.DAY_UNCLEAR)) {
            return null;
        }
        return day.day();
    }

    /** The month of “October 2024” and “10/2024”, or nothing. */
    static @Nullable YearMonth month(String text) {
        Matcher matcher = MONTH_ONLY.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int words = matcher.group(1) == null ? 3 : 1;
        return YearMonth.of(Integer.parseInt(matcher.group(words + 1)), number(matcher.group(words)));
    }

    private static @Nullable Day day(String year, String month, String day, List<Mark> marks) {
        try {
            int fullYear = Integer.parseInt(year.length() == 2 ? "20" + year : year);
            return new Day(LocalDate.of(fullYear, number(month), Integer.parseInt(day)), marks);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** Whether another day stands before that which was taken, “1-12 July 2024”. */
    private static List<Mark> meeting(Matcher matcher, int day) {
        String written = matcher.group();
        boolean several = written.substring(0, matcher.start(day) - matcher.start())
                .chars()
                .anyMatch(Character::isDigit);
        return several ? List.of(Mark.of(Mark.Code.DAY_OF_MEETING, Mark.Field.DAY, written)) : List.of();
    }

    private static List<Mark> unclear(Matcher matcher) {
        boolean couldBeMonth = Integer.parseInt(matcher.group(1)) <= 12;
        boolean same = Objects.equals(matcher.group(1), matcher.group(3));
        return couldBeMonth && !same && !matcher.group(2).strip().equals(".")
                ? List.of(Mark.of(Mark.Code.DAY_UNCLEAR, Mark.Field.DAY, matcher.group()))
                : List.of();
    }
}
