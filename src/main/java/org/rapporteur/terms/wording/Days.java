package org.rapporteur.terms.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Days as the language writes them, by the patterns of its bundle. */
final class Days {

    private final DateTimeFormatter full;
    private final DateTimeFormatter withoutYear;
    private final DateTimeFormatter dayOnly;
    private final DateTimeFormatter month;
    private final Pattern range;

    Days(Locale locale, ResourceBundle bundle) {
        this.full = DateTimeFormatter.ofPattern(bundle.getString("day.full"), locale);
        this.withoutYear = DateTimeFormatter.ofPattern(bundle.getString("day.without-year"), locale);
        this.dayOnly = DateTimeFormatter.ofPattern(bundle.getString("day.only"), locale);
        this.month = DateTimeFormatter.ofPattern(bundle.getString("day.month"), locale);
        this.range = Pattern.valueOf(bundle.getString("day.range"));
    }

    String day(LocalDate day) {
        return full.format(day);
    }

    String month(YearMonth month) {
        return this.month.format(month);
    }

    String range(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? day(to)
                : range.text(java.util.Map.of("from", first(from, to).format(from), "to", day(to)));
    }

    private DateTimeFormatter first(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return dayOnly;
        }
        return from.getYear() == to.getYear() ? withoutYear : full;
    }
}
