package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.Conditions;
import org.rapporteur.platform.database.Conditions.Facet;
import org.rapporteur.platform.database.Conditions.FacetColumn;
import org.rapporteur.platform.database.Conditions.FacetValue;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.records.selection.SoughtWords;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds texts by selection. Which texts there are the database says; what each is on the day is computed from its stages
 * as everywhere else.
 */
@Service
@Transactional(readOnly = true)
public class TextSearch {

    /** What a list of texts is sorted by. */
    public enum Order {
        NEWEST,
        DESIGNATION,
        GROUP,
        FITTING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The day of the list and, in the list of a period, its first day.
     *
     * @param told slugs of the texts which the period's report tells, as its list has no other; null for all
     */
    public record Days(
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable Set<String> told) {

        public Days(@Nullable LocalDate from, LocalDate to) {
            this(from, to, null);
        }

        private static final LocalDate EVER = LocalDate.of(1, 1, 1);

        Optional<Standing> standing(Stages stages) {
            return from == null ? stages.on(to) : stages.toldIn(new DateRange(from, to));
        }

        /** The same of all texts. */
        private StandingSql sql() {
            return new StandingSql(Objects.requireNonNullElse(from, EVER), to, from != null);
        }
    }

    /** A text and what it is on the day of the list; null while nothing is known of it. */
    public record Listed(Text text, @Nullable Standing standing) {}

    private static final String TABLE = "recommendation";
    private static final String TOPICS =
            "recommendation.id in (select recommendation from recommendation_topic where topic in (:topics))";
    private static final String RESOLUTIONS = """
            recommendation.id in (
                select recommendation from recommendation_resolution where resolution in (:resolutions)
                union select recommendation from recommendation_topic join topic_resolution using (topic)
                    where topic_resolution.resolution in (:resolutions))""";
    private static final String SINCE_BY_LAST_DAY = "recommendation_since(recommendation, :last)";
    private static final String BY_DESIGNATION = "recommendation.designation_order, recommendation.id";
    private static final String BY_GROUP = "strpos('TRDUX', left(recommendation.body, 1)),"
            + " recommendation.body !~ '^.-SG[0-9]', recommendation.body collate people, ";
    private static final String SOUGHT = "recommendation.words @@ to_tsquery('record_words', :sought)";
    private static final String BY_FITNESS = "ts_rank(recommendation.words, to_tsquery('record_words', :sought)) desc,"
            + " recommendation.since desc nulls last, ";

    private static final String OF_TOPICS = "recommendation_topic linked on linked.recommendation = recommendation.id";
    private static final List<FacetColumn> FACETS = List.of(
            new FacetColumn("group", "groups", List.of(), "recommendation.body"),
            new FacetColumn("kind", "kinds", List.of(), "recommendation.kind"),
            new FacetColumn("sector", "sectors", List.of(), "cast(recommendation.sector as text)"),
            new FacetColumn("topic", "topics", List.of(OF_TOPICS), "linked.topic"),
            new FacetColumn(
                    "resolution",
                    "resolutions",
                    List.of(
                            "recommendation_resolution linked on linked.recommendation = recommendation.id",
                            OF_TOPICS.replace("linked", "topics")
                                    + " join topic_resolution linked on linked.topic = topics.topic"),
                    "linked.resolution"));

    private static final String STAGES = "stages";

    /** Each by an index of its own: an {@code or} with an order would read every text there is. */
    private static final String NAMED = """
            select slug from (
                select slug from recommendation where name_key(number) = name_key(:name)
                union select slug from recommendation where name_key(designation) = name_key(:name)
                union select slug from recommendation where name_key(work_name) = name_key(:name)) named
            where name_key(:name) <> ''
            order by slug limit 2""";

    private final JdbcClient jdbc;
    private final Recommendations recommendations;

    TextSearch(JdbcClient jdbc, Recommendations recommendations) {
        this.jdbc = jdbc;
        this.recommendations = recommendations;
    }

    /** How many there are of each kind, in the order of kinds. */
    public Map<TextKind, Integer> count(TextSelection selection, Days days) {
        Map<TextKind, Integer> counts = new EnumMap<>(TextKind.class);
        where(selection, days)
                .countKinds(TABLE, jdbc)
                .forEach((kind, number) -> counts.put(TextKind.ofCode(kind), number));
        return Collections.unmodifiableMap(counts);
    }

    /** How many there are, counted no further than so many. */
    public int countAtMost(TextSelection selection, Days days, int most) {
        return where(selection, days).countAtMost(TABLE, most, jdbc);
    }

    /** Some of them in order, from the one at {@code first}, counted from 0. */
    public List<Listed> find(TextSelection selection, Days days, Order order, int first, int most) {
        return recommendations.all(keys(selection, days, order, first, most)).stream()
                .map(text -> new Listed(text, days.standing(text.stages()).orElse(null)))
                .toList();
    }

    /** The keys of some of them in order. */
    public List<String> keys(TextSelection selection, Days days, Order order, int first, int most) {
        return where(selection, days).slugs(TABLE, sorted(order, days), first, most, jdbc);
    }

    /**
     * How many there are of each value, by the names of facets, as if the facet itself narrowed nothing; without periods,
     * each of which has days of its own.
     */
    public Map<String, Map<String, Integer>> facets(TextSelection selection, Days days) {
        return facets(selection, days, facet -> true);
    }

    /** The same of some facets, by their names. */
    public Map<String, Map<String, Integer>> facets(TextSelection selection, Days days, Predicate<String> wanted) {
        Conditions where = where(selection, days);
        List<Facet> facets = new ArrayList<>(FACETS);
        for (Standing standing : Standing.values()) {
            String rows = days.sql().anyOf(Set.of(standing));
            facets.add(new FacetValue("stage", STAGES, standing.code(), rows));
        }
        facets.removeIf(facet -> !wanted.test(facet.name()));
        return where.countFacets(TABLE, facets, jdbc);
    }

    /** The text of this number, designation or name as a draft, if it is the only one; however it is written. */
    public Optional<String> named(String name) {
        List<String> slugs =
                jdbc.sql(NAMED).param("name", name).query(String.class).list();
        return slugs.size() == 1 ? Optional.of(slugs.get(0)) : Optional.empty();
    }

    private static String sorted(Order order, Days days) {
        return switch (order) {
            case NEWEST ->
                (days.from() == null ? "recommendation.since" : SINCE_BY_LAST_DAY) + " desc nulls last, "
                        + BY_DESIGNATION;
            case DESIGNATION -> BY_DESIGNATION;
            case GROUP -> BY_GROUP + BY_DESIGNATION;
            case FITTING -> BY_FITNESS + BY_DESIGNATION;
        };
    }

    /** A list without values is no SQL; no text has an empty slug. */
    private static Set<String> orNone(Set<String> slugs) {
        return slugs.isEmpty() ? Set.of("") : slugs;
    }

    private static Conditions where(TextSelection selection, Days days) {
        Facets facets = selection.facets();
        Set<String> kinds = selection.kinds().stream().map(TextKind::code).collect(Collectors.toSet());
        Conditions where = new Conditions()
                .with("last", days.to())
                .with("sought", "")
                .narrow("recommendation.kind in (:kinds)", "kinds", kinds)
                .narrow("recommendation.body in (:groups)", "groups", facets.groups())
                .narrow("recommendation.sector in (:sectors)", "sectors", facets.sectors())
                .narrow(TOPICS, "topics", facets.topics())
                .narrow(RESOLUTIONS, "resolutions", facets.resolutions());
        if (days.told() != null) {
            where.add("recommendation.slug in (:slugs)").with("slugs", orNone(days.told()));
        }
        SoughtWords sought = facets.sought();
        if (sought != null) {
            where.add(SOUGHT).with("sought", sought.query());
        }
        Set<Standing> standings = selection.standings();
        return standings.isEmpty() ? where : where.add(STAGES, days.sql().anyOf(standings));
    }
}
