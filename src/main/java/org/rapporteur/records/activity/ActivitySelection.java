package org.rapporteur.records.activity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;

/**
 * Chooses among activities.
 *
 * @param kinds empty for all
 */
public record ActivitySelection(Facets facets, Set<ActivityKind> kinds) {

    private static final Set<String> NAMES = Stream.concat(
                    Facets.NAMES.stream(), Stream.of("kind", "country", "period"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads a filter as the selection of a list.
     *
     * @throws SelectionException naming a facet that activities do not have, or a value that no kind has
     */
    public static ActivitySelection listed(Filter filter) {
        filter.only(NAMES);
        return new ActivitySelection(Facets.of(filter), kinds(filter));
    }

    private static Set<ActivityKind> kinds(Filter filter) {
        try {
            return filter.values("kind").stream().map(ActivityKind::ofCode).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException unknown) {
            throw new SelectionException("kind", String.valueOf(unknown.getMessage()));
        }
    }
}
