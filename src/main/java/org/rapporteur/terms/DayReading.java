package org.rapporteur.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a text may mean, as people write days: {@code 2024-10-01}, {@code 1 October 2024}, {@code Oct. 1, 2024},
 * {@code 01.10.2024}, {@code 13/12/2024}. Between full stops the day comes first; between strokes and hyphens Europe writes
 * the day first and America the month, so that {@code 03/04/2024} means one of two.
 *
 * @param days none where the text is no day, two where nobody can tell which is meant
 */
public record DayReading(List<LocalDate> days) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORTEST_MONTH = 3;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([a-z]{3,9})\\.?,?[ -]?(\\d{4})");
    private static final Pattern WORD_AND_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern STOPS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ");

    public DayReading {
        days = List.copyOf(days);
    }

    public static DayReading of(String text) {
        String written = WEEKDAY.matcher(plain(text)).replaceFirst("");
        Set<LocalDate> days = new LinkedHashSet<>();
        read(YEAR_FIRST, written).ifPresent(m -> add(days, m.group(1), m.group(2), m.group(3)));
        read(DAY_AND_WORD, written).ifPresent(m -> add(days, m.group(3), month(m.group(2)), m.group(1)));
        read(WORD_AND_DAY, written).ifPresent(m -> add(days, m.group(3), month(m.group(1)), m.group(2)));
        read(STOPS, written).ifPresent(m -> add(days, m.group(3), m.group(2), m.group(1)));
        read(STROKES, written).ifPresent(m -> {
            add(days, m.group(4), m.group(3), m.group(1));
            add(days, m.group(4), m.group(1), m.group(3));
        });
        return new DayReading(List.copyOf(days));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[\\u2010\\u2011\\u2013]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Matcher> read(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    /** Of a word that begins one month the number; of others one that no month has. */
    private static String month(String word) {
        for (int at = 0; at < MONTHS.size(); at++) {
            if (word.length() >= SHORTEST_MONTH && MONTHS.get(at).startsWith(word)) {
                return "" + (at + 1);
            }
        }
        return "0";
    }

    private static void add(Set<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            // The other reading may be.
        }
    }

    /** The day that is meant, where that is clear. */
    public Optional<LocalDate> only() {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /**
     * The day a text means.
     *
     * @throws IllegalArgumentException if it is none, or one of two, in words for whoever wrote it
     */
    public static LocalDate valueOf(String text) {
        DayReading reading = of(text);
        return reading.only()
                .orElseThrow(() -> new IllegalArgumentException("“" + text + "” "
                        + (reading.isAmbiguous()
                                ? "may mean two days: " + reading.days.get(0) + " or " + reading.days.get(1)
                                : "is not a day such as 12 July 2024")));
    }

    public boolean isAmbiguous() {
        return days.size() > 1;
    }
}
