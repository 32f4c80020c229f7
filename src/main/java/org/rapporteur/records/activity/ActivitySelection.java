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

    private static final Set<String> NAMES =
            Stream.concat(Facets.NAMES.stream(), Stream.of("kind", "country")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LISTED =
            Stream.concat(NAMES.stream(), Stream.of("period", Filter.WORDS)).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads a filter as the selection of a block, which is always about the period of its report.
     *
     * @throws SelectionException naming a facet that activities do not have, or a value that no kind has
     */
    public static ActivitySelection of(Filter filter) {
        return read(filter.only(NAMES));
    }

    /**
     * Reads a filter as the selection of a list.
     *
     * @throws SelectionException naming a facet that activities do not have, or a value that no kind has
     */
    public static ActivitySelection listed(Filter filter) {
        return read(filter.only(LISTED));
    }

    private static ActivitySelection read(Filter filter) {
        return new ActivitySelection(Facets.of(filter), kinds(filter));
    }

    /**
     * Whether it takes this activity, whatever its period.
     *
     * @param ofTopics codes of the Resolutions its topics answer
     */
    public boolean chooses(Account account, Set<String> ofTopics) {
        return (kinds.isEmpty() || kinds.contains(account.kind()))
                && Facets.admits(facets.sectors(), Set.of(account.sector()))
                && Facets.admits(facets.groups(), account.bodies())
                && Facets.admits(facets.countries(), account.countries())
                && Facets.admits(facets.topics(), account.topics())
                && (Facets.admits(facets.resolutions(), account.resolutions())
                        || Facets.admits(facets.resolutions(), ofTopics));
    }

    private static Set<ActivityKind> kinds(Filter filter) {
        try {
            return filter.values("kind").stream().map(ActivityKind::ofCode).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException unknown) {
            throw new SelectionException("kind", String.valueOf(unknown.getMessage()));
        }
    }
}
