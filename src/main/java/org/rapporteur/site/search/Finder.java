package org.rapporteur.site.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.ReportName;
import org.rapporteur.site.lists.ActivityRow;
import org.rapporteur.site.lists.Names;
import org.rapporteur.site.lists.TextRow;
import org.springframework.stereotype.Component;

/** Finds the things of one kind. */
@Component
class Finder {

    private final TextSearch texts;
    private final ActivitySearch activities;
    private final Clock clock;

    Finder(TextSearch texts, ActivitySearch activities, Clock clock) {
        this.texts = texts;
        this.activities = activities;
        this.clock = clock;
    }

    /** No more are counted than tell that there are many. */
    int countTexts(Filter filter) {
        return texts.countAtMost(TextSelection.listed(filter), today(), Found.MANY + 1);
    }

    /** No more are counted than tell that there are many. */
    int countActivities(Filter filter, Names names) {
        return activities.countAtMost(ActivitySelection.listed(filter), visible(names), Found.MANY + 1);
    }

    private TextSearch.Days today() {
        return new TextSearch.Days(null, LocalDate.now(clock));
    }

    private static Set<String> visible(Names names) {
        return names.periods().keySet();
    }

    /** How many texts each choice would find, by these facets. */
    Map<String, Map<String, Integer>> textFacets(Filter filter, Collection<String> facets) {
        return texts.facets(TextSelection.listed(filter), today(), facets::contains);
    }

    /** How many activities each choice would find, by these facets. */
    Map<String, Map<String, Integer>> activityFacets(Filter filter, Collection<String> facets, Names names) {
        ActivitySearch.Reported reported = new ActivitySearch.Reported(visible(names), null);
        return activities.facets(ActivitySelection.listed(filter), reported, facets::contains);
    }

    /** @param many whether they are too many to look at each; then the newest come first */
    List<Hit> texts(Filter filter, boolean many, int most, Names names) {
        TextSearch.Order order = many ? TextSearch.Order.NEWEST : TextSearch.Order.FITTING;
        return texts.find(TextSelection.listed(filter), today(), order, 0, most).stream()
                .map(listed -> TextRow.of(listed, names))
                .map(row -> new Hit("/recommendations/" + row.slug(), row.name(), row.kind(), row.title(), row.facts()))
                .toList();
    }

    /** @param many whether they are too many to look at each; then the newest come first */
    List<Hit> activities(Filter filter, boolean many, int most, Names names) {
        ActivitySearch.Order order = many ? ActivitySearch.Order.NEWEST : ActivitySearch.Order.FITTING;
        return activities.find(ActivitySelection.listed(filter), visible(names), order, 0, most).stream()
                .map(activity -> ActivityRow.of(activity, names))
                .map(row -> new Hit("/activities/" + row.slug(), row.name(), row.kind(), "", row.facts()))
                .toList();
    }

    /** Texts with what they are found by, the newest first. */
    List<Text> newest(Filter filter, int most) {
        return texts.find(TextSelection.listed(filter), today(), TextSearch.Order.NEWEST, 0, most).stream()
                .map(TextSearch.Listed::text)
                .toList();
    }

    /** Slugs of activities, the newest first. */
    List<String> newestActivities(Filter filter, int most, Names names) {
        return activities
                .find(ActivitySelection.listed(filter), visible(names), ActivitySearch.Order.NEWEST, 0, most)
                .stream()
                .map(activity -> activity.slug())
                .toList();
    }

    /** What has a name; those that are no more are left out. */
    static List<Hit> named(FoundKind kind, List<String> keys, Names names) {
        return keys.stream()
                .filter(key -> names.know(kind.code(), key))
                .map(key -> switch (kind) {
                    case RESOLUTION -> resolution(key, names);
                    case TOPIC -> new Hit("/topics/" + key, names.topic(key), "", "", "");
                    case GROUP -> group(key, names);
                    default ->
                        new Hit("/countries/" + key.toLowerCase(Locale.ROOT), names.of("country", key), "", "", "");
                })
                .toList();
    }

    private static Hit resolution(String code, Names names) {
        return new Hit(
                "/resolutions/" + code,
                names.cited(code),
                "",
                Objects.requireNonNull(names.resolutions().get(code)).title(),
                "");
    }

    private static Hit group(String code, Names names) {
        BodySummary body = Objects.requireNonNull(names.bodies().get(code));
        String name = body.name().equals(body.acronym()) ? "" : body.name();
        return new Hit("/study-groups/" + code, names.group(code), "", name, "");
    }

    /** A paragraph by the sentence of it that has most of what is sought. */
    static Hit told(ReportParagraph paragraph, Sought sought, List<Set<String>> words, Names names) {
        int best = 0;
        for (int at = 1; at < words.size(); at++) {
            best = sought.hits(words.get(at)) > sought.hits(words.get(best)) ? at : best;
        }
        return new Hit(
                paragraph.href(),
                paragraph.place(),
                "",
                paragraph.sentences().isEmpty() ? "" : paragraph.sentences().get(best),
                facts(paragraph, names));
    }

    private static String facts(ReportParagraph paragraph, Names names) {
        String days = names.days(paragraph.period().code());
        boolean withdrawn = paragraph.period().state() == PeriodState.WITHDRAWN;
        return withdrawn ? ReportName.of(paragraph.period()) + " · " + days : days;
    }
}
