package org.rapporteur.check.rule;

import java.time.LocalDate;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * What a rule finds, and the same put right, so that no rule finds anything: lines of a report as they are typed, tabs
 * behind numbers and bullets. What a rule holds the report against stands beside it, where it needs more than the words.
 *
 * @param days the reporting period; {@code <name>.example.period} is “2024-02-01/2024-09-30”
 * @param cutOff its last day, where {@code .example.cut-off} names no other
 * @param last lines of the report before this one, {@code .example.last-report}
 * @param known what the lists of texts and groups know of it, said for readers, {@code .example.known}
 * @param untold what was entered for the period and is told nowhere, {@code .example.untold}
 * @param times how often the wrong words stand in one line, {@code .example.times}; once, mostly
 */
public record RuleExample(
        String wrong,
        String right,
        @Nullable DateRange days,
        @Nullable LocalDate cutOff,
        @Nullable String last,
        @Nullable String known,
        @Nullable String untold,
        int times) {

    /** @throws MissingResourceException if the bundle lacks the words */
    static RuleExample of(String rule, ResourceBundle bundle) {
        DateRange days = days(text(rule, "period", bundle));
        String cutOff = text(rule, "cut-off", bundle);
        String times = text(rule, "times", bundle);
        return new RuleExample(
                bundle.getString(rule + ".wrong"),
                bundle.getString(rule + ".right"),
                days,
                cutOff != null ? LocalDate.parse(cutOff) : days == null ? null : days.to(),
                text(rule, "last-report", bundle),
                text(rule, "known", bundle),
                text(rule, "untold", bundle),
                times == null ? 1 : Integer.parseInt(times));
    }

    private static @Nullable String text(String rule, String key, ResourceBundle bundle) {
        String whole = rule + ".example." + key;
        return bundle.containsKey(whole) ? bundle.getString(whole) : null;
    }

    private static @Nullable DateRange days(@Nullable String period) {
        if (period == null) {
            return null;
        }
        int slash = period.indexOf('/');
        return new DateRange(LocalDate.parse(period.substring(0, slash)), LocalDate.parse(period.substring(slash + 1)));
    }
}
