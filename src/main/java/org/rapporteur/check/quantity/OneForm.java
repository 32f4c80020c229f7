package org.rapporteur.check.quantity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Months;

/** Names of groups, days and months in one form however they are written: “Working Party 3” and “WP3”, “2026-10” and “October 2026”. */
final class OneForm {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\w-])(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{Ll}+)?) ?(\\d{1,3}[A-Z]?(?:/\\d{1,3})?)(?![\\d.-])");
    private static final Pattern MONTH = Pattern.compile("(?:\\b(\\d{1,2}) )?\\b(" + Months.ANY + ")(?:,? (\\d{4}))?");
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b");

    /** “10/2025” */
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<![\\d/.-])(0?[1-9]|1[0-2])/((?:19|20)\\d{2})(?![\\d/])");

    private static final String SHORT = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private OneForm() {}

    /** The closest first: the day, the month of its year, the month. */
    static Set<String> of(String text) {
        Set<String> names = new LinkedHashSet<>();
        MONTH.matcher(text)
                .results()
                .forEach(found ->
                        add(names, text(found.group(3)), text(found.group(2)).substring(0, 3), text(found.group(1))));
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            int month = Integer.parseInt(figures.group(2));
            if (month >= 1 && month <= 12) {
                add(names, figures.group(1), SHORT.substring(3 * month - 3, 3 * month), text(figures.group(3)));
            }
        }
        MONTH_OF_YEAR.matcher(text).results().forEach(found -> {
            int month = Integer.parseInt(found.group(1));
            add(names, found.group(2), SHORT.substring(3 * month - 3, 3 * month), "");
        });
        NUMBERED.matcher(text)
                .results()
                .forEach(found -> names.add((initials(found.group(1)) + found.group(2)).toLowerCase(Locale.ROOT)));
        return names;
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static void add(Set<String> names, String year, String month, String day) {
        String plain = day.replaceFirst("^0", "");
        if (!plain.isEmpty()) {
            names.add(month + " " + plain + (year.isEmpty() ? "" : " " + year));
            names.add(month + " " + plain);
        }
        if (!year.isEmpty()) {
            names.add(month + " " + year);
        }
        names.add(month);
    }

    private static String initials(String name) {
        return name.indexOf(' ') < 0 && !name.matches("\\p{Lu}\\p{Ll}+")
                ? name
                : name.replaceAll("(\\p{Lu})\\p{Ll}+ ?", "$1");
    }
}
