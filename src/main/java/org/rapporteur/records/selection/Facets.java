package org.rapporteur.records.selection;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every selection of records may be narrowed by. An empty set narrows nothing.
 *
 * @param topics slugs
 * @param resolutions codes, PP-102
 * @param groups codes of study groups and other bodies, T-SG13
 * @param sectors letters, T
 * @param countries codes of Member States, KOR
 * @param period code, 2024-09; null for all time until today
 * @param sought words the records have; null for any
 */
public record Facets(
        Set<String> topics,
        Set<String> resolutions,
        Set<String> groups,
        Set<String> sectors,
        Set<String> countries,
        @Nullable String period,
        @Nullable SoughtWords sought) {

    /** The names in addresses of the facets that every record has. */
    public static final Set<String> NAMES = Set.of("topic", "resolution", "group", "sector");

    /**
     * The shared part of a filter.
     *
     * @throws SelectionException when it names more than one period: what a text was differs from one to the next
     */
    public static Facets of(Filter filter) {
        Set<String> periods = filter.values("period");
        if (periods.size() > 1) {
            throw new SelectionException("period", "Choose one period");
        }
        return new Facets(
                filter.values("topic"),
                filter.values("resolution"),
                filter.values("group"),
                filter.values("sector"),
                filter.values("country"),
                periods.stream().findFirst().orElse(null),
                filter.values(Filter.WORDS).isEmpty()
                        ? null
                        : SoughtWords.of(String.join(" ", filter.values(Filter.WORDS))));
    }

    /** These facets with another topic. */
    public Facets on(String topic) {
        return new Facets(Set.of(topic), resolutions, groups, sectors, countries, period, sought);
    }

    /** Whether none of the given values is excluded by a facet that narrows. */
    public static boolean admits(Set<String> facet, Collection<String> values) {
        return facet.isEmpty() || values.stream().anyMatch(facet::contains);
    }
}
