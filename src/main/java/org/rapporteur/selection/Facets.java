package org.rapporteur.selection;

import java.util.Collection;
import java.util.Set;

/**
 * What every selection of records may be narrowed by. An empty set narrows nothing.
 *
 * @param topics slugs
 * @param resolutions codes, PP-102
 * @param groups codes of study groups and other bodies, T-SG13
 * @param sectors letters, T
 */
public record Facets(Set<String> topics, Set<String> resolutions, Set<String> groups, Set<String> sectors) {

    /** The names of these facets in addresses. */
    public static final Set<String> NAMES = Set.of("topic", "resolution", "group", "sector");

    /** The shared part of a filter. */
    public static Facets of(Filter filter) {
        return new Facets(
                filter.values("topic"), filter.values("resolution"), filter.values("group"), filter.values("sector"));
    }

    /** Whether none of the given values is excluded by a facet that narrows. */
    public static boolean admits(Set<String> facet, Collection<String> values) {
        return facet.isEmpty() || values.stream().anyMatch(facet::contains);
    }
}
