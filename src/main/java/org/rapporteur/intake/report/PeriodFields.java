package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.DayReading;

/**
 * What can be put right of the period before it is opened, as forms show and send it.
 *
 * @param values by field: series, starts, ends, countsFrom, cutOff, and what the cover says
 */
public record PeriodFields(Map<String, String> values) {
    public static final List<String> NAMES = List.of(
            "series",
            "starts",
            "ends",
            "countsFrom",
            "cutOff",
            "title",
            "meetingGroup",
            "meeting",
            "documentNumber",
            "documentDate",
            "languageNote",
            "source");

    /** Those that hold days. */
    public static final List<String> DAYS = List.of("starts", "ends", "countsFrom", "cutOff", "documentDate");

    public PeriodFields {
        values = Map.copyOf(values);
    }

    public static PeriodFields of(PeriodSummary period) {
        PeriodDates dates = period.dates();
        List<String> said = new ArrayList<>(List.of(
                period.series(),
                dates.printed().from().toString(),
                dates.printed().to().toString(),
                dates.countsFrom().toString(),
                dates.cutOff().toString()));
        LocalDate printed = period.documentDate();
        said.addAll(List.of(
                period.title(),
                period.meetingGroup(),
                period.meeting(),
                period.documentNumber(),
                printed == null ? "" : printed.toString(),
                period.languageNote(),
                period.source()));
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, said.get(values.size())));
        return new PeriodFields(values);
    }

    /** What these say otherwise than the others. */
    public Map<String, String> otherThan(PeriodFields shown) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.entrySet().removeIf(one -> one.getValue().equals(shown.values.get(one.getKey())));
        return changed;
    }

    public PeriodFields with(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(values);
        changed.forEach((name, value) -> {
            if (all.containsKey(name)) {
                all.put(name, value);
            }
        });
        return new PeriodFields(all);
    }

    /**
     * The period as these fields say it.
     *
     * @throws IllegalArgumentException if a day cannot be read, or days stand in no order, in words for whoever wrote them
     */
    PeriodSummary put(PeriodSummary period) {
        LocalDate from = day("starts");
        LocalDate to = day("ends");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " comes before " + from);
        }
        return new PeriodSummary(
                period.code(),
                said("series"),
                new PeriodDates(
                        new DateRange(from, to),
                        day("countsFrom"),
                        day("cutOff"),
                        period.dates().meeting()),
                new PeriodCover(
                        said("title"),
                        said("meetingGroup"),
                        said("meeting"),
                        said("documentNumber"),
                        dayOrNone("documentDate"),
                        said("languageNote"),
                        said("source")),
                period.countsChanges(),
                period.visibility(),
                period.state(),
                period.scope());
    }

    private String said(String name) {
        return values.getOrDefault(name, "");
    }

    private @Nullable LocalDate dayOrNone(String name) {
        return said(name).isEmpty() ? null : day(name);
    }

    private LocalDate day(String name) {
        return DayReading.valueOf(said(name));
    }
}
