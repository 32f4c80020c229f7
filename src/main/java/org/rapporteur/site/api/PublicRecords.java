package org.rapporteur.site.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.report.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts and activities of a selection as everybody may read them, whoever asks: the same as on the pages of the lists. */
@Service
@Transactional(readOnly = true)
class PublicRecords {

    private static final int ALL = 100_000;

    private final Periods periods;
    private final Reports reports;
    private final TextSearch textSearch;
    private final Recommendations recommendations;
    private final ActivitySearch activitySearch;
    private final Activities activities;
    private final Clock clock;

    PublicRecords(
            Periods periods,
            Reports reports,
            TextSearch textSearch,
            Recommendations recommendations,
            ActivitySearch activitySearch,
            Activities activities,
            Clock clock) {
        this.periods = periods;
        this.reports = reports;
        this.textSearch = textSearch;
        this.recommendations = recommendations;
        this.activitySearch = activitySearch;
        this.activities = activities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By code, the newest first. */
    Map<String, PeriodSummary> periods() {
        return periods.allPublic().stream()
                .collect(Collectors.toMap(
                        PeriodSummary::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Keys in the order of designations. */
    List<String> texts(TextSelection selection) {
        String code = selection.facets().period();
        TextSearch.Days days = code == null ? new TextSearch.Days(null, today()) : days(known(code));
        return textSearch.keys(selection, days, TextSearch.Order.DESIGNATION, 0, ALL);
    }

    private TextSearch.Days days(PeriodSummary period) {
        return new TextSearch.Days(
                period.dates().countsFrom(),
                period.cutOff(),
                reports.read(period).told().keys("text"));
    }

    List<Text> texts(Collection<String> keys) {
        return recommendations.all(keys);
    }

    /** Keys in the order of names. */
    List<String> activities(ActivitySelection selection) {
        String code = selection.facets().period();
        ActivitySearch.Reported told = new ActivitySearch.Reported(
                periods().keySet(),
                code == null ? null : reports.read(known(code)).told().keys("activity"));
        return activitySearch.find(selection, told, ActivitySearch.Order.NAME, 0, ALL).stream()
                .map(ActivitySummary::slug)
                .toList();
    }

    List<ActivitySummary> activities(Collection<String> keys) {
        return activities.all(keys);
    }

    private PeriodSummary known(String code) {
        PeriodSummary period = periods().get(code);
        if (period == null) {
            throw new InvalidParameterException("period", code, "api.facet");
        }
        return period;
    }
}
