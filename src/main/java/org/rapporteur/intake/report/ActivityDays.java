package org.rapporteur.intake.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * The days on which something took place, where words say them whole: {@code on 12 July 2024}, {@code from 3 to 5 June
 * 2024}, {@code 29 June–3 July 2024}, {@code June 3-5, 2024}. The first sentence that says days tells; where it says
 * several, nobody knows which. A day by which something is due, or on which a text was approved, is no day of an activity.
 */
final class ActivityDays {

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String TO = "\\s*(?:-|–|—|to|until|through|and)\\s*";

    /** 1 first day, 2 its month, 3 its year, 4 last day, 5 month, 6 year. */
    private static final String DAY_FIRST = "(?:" + DAY + "(?:\\s+" + MONTH + ")?(?:,?\\s+" + YEAR + ")?" + TO + ")?"
            + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR;

    /** 7 month, 8 first day, 9 month of the last, 10 last day, 11 year. */
    private static final String MONTH_FIRST =
            MONTH + "\\s+" + DAY + "(?:" + TO + "(?:" + MONTH + "\\s+)?" + DAY + ")?,\\s+" + YEAR;

    private static final Pattern DAYS =
            Pattern.compile("(?<![\\w.,/-])(?:" + DAY_FIRST + "|" + MONTH_FIRST + ")(?![\\w/-])");

    /** What comes before a day that is none of an activity. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\b(?:by|before|after|until|since|till|deadline\\W+(?:of|is|was)?"
                    + "|due|(?:approved|agreed|consented|adopted|published|determined|revised|dated|in force)(?: (?:on|in))?)\\s+$");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+(?=\\p{Lu})|\\R");

    private ActivityDays() {}

    /** Empty where no days are said, or those of several events. */
    static Optional<DateRange> in(String words) {
        List<DateRange> said = SENTENCE_END
                .splitAsStream(words)
                .map(ActivityDays::of)
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(List.of());
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static List<DateRange> of(String sentence) {
        return DAYS.matcher(sentence)
                .results()
                .filter(found ->
                        !OTHERWISE.matcher(sentence.substring(0, found.start())).find())
                .map(ActivityDays::range)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable DateRange range(MatchResult found) {
        try {
            return found.group(6) == null ? monthFirst(found) : dayFirst(found);
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    private static DateRange dayFirst(MatchResult found) {
        LocalDate last = day(found.group(6), found.group(5), found.group(4));
        if (found.group(1) == null) {
            return new DateRange(last, last);
        }
        String month = Objects.requireNonNullElse(found.group(2), found.group(5));
        return new DateRange(
                day(Objects.requireNonNullElse(found.group(3), found.group(6)), month, found.group(1)), last);
    }

    private static DateRange monthFirst(MatchResult found) {
        LocalDate first = day(found.group(11), found.group(7), found.group(8));
        if (found.group(10) == null) {
            return new DateRange(first, first);
        }
        String month = Objects.requireNonNullElse(found.group(9), found.group(7));
        return new DateRange(first, day(found.group(11), month, found.group(10)));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), number(month), Integer.parseInt(day));
    }

    private static int number(String month) {
        String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .filter(number -> Month.of(number).name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
