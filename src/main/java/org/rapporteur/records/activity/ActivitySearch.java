package org.rapporteur.records.activity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.Conditions;
import org.rapporteur.platform.database.Conditions.FacetColumn;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.records.selection.SoughtWords;
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
        KIND,
        FITTING;

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
    /** One value, however many they are: of a list each would be a parameter, and the rows compared with one by one. */
    private static final String READABLE = "account.period = any(cast(:periods as text[]))";

    private static final String TOLD =
            "exists (select from account where account.activity = activity.id and " + READABLE + ")";
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
                 where account.activity = activity.id and %s)) desc,\s""".formatted(READABLE);

    private static final String SOUGHT = "activity.words @@ to_tsquery('record_words', :sought)";
    private static final String BY_FITNESS = "ts_rank(activity.words, to_tsquery('record_words', :sought)) desc, ";

    private static final List<FacetColumn> FACETS = List.of(
            new FacetColumn("kind", "kinds", List.of(), "activity.kind"),
            new FacetColumn("sector", "sectors", List.of(), "cast(activity.sector as text)"),
            column("group", "body"),
            column("country", "country"),
            column("topic", "topic"),
            new FacetColumn(
                    "resolution",
                    "resolutions",
                    List.of(
                            "activity_resolution linked on linked.activity = activity.id",
                            "activity_topic topics on topics.activity = activity.id"
                                    + " join topic_resolution linked on linked.topic = topics.topic"),
                    "linked.resolution"));

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

    /** How many there are, counted no further than so many. */
    public int countAtMost(ActivitySelection selection, Set<String> periods, int most) {
        return where(selection, periods).countAtMost(TABLE, most, jdbc);
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

    /**
     * How many there are of each value, by the names of facets, as if the facet itself narrowed nothing; without periods.
     */
    public Map<String, Map<String, Integer>> facets(ActivitySelection selection, Reported reported) {
        return facets(selection, reported, facet -> true);
    }

    /** The same of some facets, by their names. */
    public Map<String, Map<String, Integer>> facets(
            ActivitySelection selection, Reported reported, Predicate<String> wanted) {
        List<FacetColumn> facets =
                FACETS.stream().filter(facet -> wanted.test(facet.name())).toList();
        return where(selection, reported).countFacets(TABLE, facets, jdbc);
    }

    private static FacetColumn column(String facet, String what) {
        return new FacetColumn(
                facet,
                what,
                List.of("activity_%s linked on linked.activity = activity.id".formatted(what)),
                "linked." + what);
    }

    private static String sorted(Order order) {
        return switch (order) {
            case NEWEST -> BY_DAYS + BY_NAME;
            case NAME -> BY_NAME;
            case KIND -> "activity.kind, " + BY_NAME;
            case FITTING -> BY_FITNESS + BY_DAYS + BY_NAME;
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
        Conditions where = new Conditions()
                .add(TOLD)
                .with("sought", "")
                .with("periods", told(facets, periods).toArray(String[]::new))
                .narrow("activity.kind in (:kinds)", "kinds", kinds)
                .narrow("activity.sector in (:sectors)", "sectors", facets.sectors())
                .narrow(linked("body"), "body", facets.groups())
                .narrow(linked("country"), "country", facets.countries())
                .narrow(linked("topic"), "topic", facets.topics())
                .narrow(RESOLUTIONS, "resolutions", facets.resolutions());
        SoughtWords sought = facets.sought();
        return sought == null ? where : where.add(SOUGHT).with("sought", sought.query());
    }

    private static Set<String> told(Facets facets, Set<String> periods) {
        return periods.stream()
                .filter(period -> facets.period() == null || period.equals(facets.period()))
                .collect(Collectors.toSet());
    }

    /** A list without values is no SQL; no activity has an empty slug. */
    private static Set<String> orNone(Set<String> slugs) {
        return slugs.isEmpty() ? Set.of("") : slugs;
    }

    private static String linked(String what) {
        return "activity.id in (select activity from activity_%1$s where %1$s in (:%1$s))".formatted(what);
    }
}
