package org.rapporteur.records.activity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.Conditions;
import org.rapporteur.records.selection.Facets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds activities by selection, as far as they are told in periods the reader may see. */
@Service
@Transactional(readOnly = true)
public class ActivitySearch {

    /** What a list of activities is sorted by. */
    public enum Order {
        NEWEST,
        NAME,
        KIND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which activities may be listed.
     *
     * @param periods codes of those the reader may see
     * @param told slugs of the activities which the report of a single period tells; null for all
     */
    public record Reported(Set<String> periods, @Nullable Set<String> told) {}

    private static final String TABLE = "activity";
    private static final String TOLD =
            "exists (select from account where account.activity = activity.id and account.period in (:periods))";
    private static final String RESOLUTIONS = """
            activity.id in (
                select activity from activity_resolution where resolution in (:resolutions)
                union select activity from activity_topic join topic_resolution using (topic)
                    where topic_resolution.resolution in (:resolutions))""";
    private static final String BY_NAME = "activity.name collate people, activity.id";

    /** By its own days; one without is as old as the newest period that tells it. */
    private static final String BY_DAYS = """
            coalesce(activity.ends, activity.starts,
                (select max(period.starts) from account join period on period.code = account.period
                 where account.activity = activity.id and account.period in (:periods))) desc,\s""";

    private static final String OCCURRING = """
            with told as (select id, kind, sector from activity where %s)
            select 'kind', kind from told group by kind
            union all select 'sector', sector from told group by sector
            union all select 'group', body from activity_body join told on id = activity group by body
            union all select 'country', country from activity_country join told on id = activity group by country
            union all select 'topic', topic from activity_topic join told on id = activity group by topic
            union all (select 'resolution', resolution from activity_resolution join told on id = activity
                union select 'resolution', resolution from topic_resolution join activity_topic using (topic)
                    join told on id = activity)""".formatted(TOLD);

    private final JdbcClient jdbc;
    private final Activities activities;

    ActivitySearch(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /**
     * How many there are of each kind, in the order of kinds.
     *
     * @param periods codes of those the reader may see
     */
    public Map<ActivityKind, Integer> count(ActivitySelection selection, Set<String> periods) {
        return count(selection, new Reported(periods, null));
    }

    /** The same of those that are reported. */
    public Map<ActivityKind, Integer> count(ActivitySelection selection, Reported reported) {
        Map<ActivityKind, Integer> counts = new EnumMap<>(ActivityKind.class);
        where(selection, reported)
                .countKinds(TABLE, jdbc)
                .forEach((kind, number) -> counts.put(ActivityKind.ofCode(kind), number));
        return Collections.unmodifiableMap(counts);
    }

    /** Some of them in order, from the one at {@code first}, counted from 0. */
    public List<ActivitySummary> find(
            ActivitySelection selection, Set<String> periods, Order order, int first, int most) {
        return find(selection, new Reported(periods, null), order, first, most);
    }

    /** The same of those that are reported. */
    public List<ActivitySummary> find(
            ActivitySelection selection, Reported reported, Order order, int first, int most) {
        return activities.all(where(selection, reported).slugs(TABLE, sorted(order), first, most, jdbc));
    }

    /** The values that any activity told in these periods has, by the names of facets. */
    public Map<String, Set<String>> occurring(Set<String> periods) {
        return new Conditions().with("periods", orNone(periods)).occurring(OCCURRING, jdbc);
    }

    private static String sorted(Order order) {
        return switch (order) {
            case NEWEST -> BY_DAYS + BY_NAME;
            case NAME -> BY_NAME;
            case KIND -> "activity.kind, " + BY_NAME;
        };
    }

    private static Conditions where(ActivitySelection selection, Reported reported) {
        Conditions where = where(selection, reported.periods());
        return reported.told() == null
                ? where
                : where.add("activity.slug in (:slugs)").with("slugs", orNone(reported.told()));
    }

    private static Conditions where(ActivitySelection selection, Set<String> periods) {
        Facets facets = selection.facets();
        Set<String> kinds = selection.kinds().stream().map(ActivityKind::code).collect(Collectors.toSet());
        return new Conditions()
                .add(TOLD)
                .with("periods", orNone(told(facets, periods)))
                .narrow("activity.kind in (:kinds)", "kinds", kinds)
                .narrow("activity.sector in (:sectors)", "sectors", facets.sectors())
                .narrow(linked("body"), "body", facets.groups())
                .narrow(linked("country"), "country", facets.countries())
                .narrow(linked("topic"), "topic", facets.topics())
                .narrow(RESOLUTIONS, "resolutions", facets.resolutions());
    }

    private static Set<String> told(Facets facets, Set<String> periods) {
        return periods.stream()
                .filter(period -> facets.period() == null || period.equals(facets.period()))
                .collect(Collectors.toSet());
    }

    /** A list without values is no SQL; no period has an empty code. */
    private static Set<String> orNone(Set<String> periods) {
        return periods.isEmpty() ? Set.of("") : periods;
    }

    private static String linked(String what) {
        return "activity.id in (select activity from activity_%1$s where %1$s in (:%1$s))".formatted(what);
    }
}
