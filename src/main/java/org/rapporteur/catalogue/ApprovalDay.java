package org.rapporteur.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.terms.DateRange;

/**
 * When a text was approved, as exactly as it is known: a day, a month or a year.
 *
 * @param first the first day it may have been
 * @param last the last day it may have been
 */
public record ApprovalDay(LocalDate first, LocalDate last) implements Comparable<ApprovalDay> {
    private static final Pattern PLAIN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Reads {@code 2024-06-29}, {@code 2023-12} or {@code 1998}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static ApprovalDay valueOf(String text) {
        try {
            return read(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "“" + text + "” is not a day such as 2024-06-29, a month such as 2023-12 or a year", unreadable);
        }
    }

    private static ApprovalDay read(String text) {
        return switch (text.length()) {
            case 4 -> of(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> of(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> day(text);
        };
    }

    /** By hand where it is plainly written, which is ten times quicker and nearly always so. */
    private static ApprovalDay day(String text) {
        LocalDate day = PLAIN.matcher(text).matches()
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
        return of(day, day);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static ApprovalDay of(LocalDate first, LocalDate last) {
        return new ApprovalDay(first, last);
    }

    public boolean isExact() {
        return first.equals(last);
    }

    /** Certainly after this day. */
    public boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }

    /** Certainly before this day. */
    public boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }

    public boolean mayBeIn(DateRange days) {
        return !isAfter(days.to()) && !isBefore(days.from());
    }

    @Override
    public int compareTo(ApprovalDay other) {
        return last.compareTo(other.last);
    }

    /** {@code 29 June 2024}, {@code December 2023} or {@code 1998}. */
    public String inWords(Locale language) {
        String pattern = isExact() ? "d MMMM yyyy" : isMonth() ? "MMMM yyyy" : "yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(first);
    }

    private boolean isMonth() {
        return YearMonth.from(first).equals(YearMonth.from(last));
    }

    /** As it was read. */
    @Override
    public String toString() {
        if (isExact()) {
            return first.toString();
        }
        return isMonth() ? YearMonth.from(first).toString() : Year.from(first).toString();
    }
}
