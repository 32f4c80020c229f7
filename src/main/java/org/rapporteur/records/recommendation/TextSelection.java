package org.rapporteur.records.recommendation;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/**
 * Chooses among texts: the same value behind a claim, a list in the report and a list page.
 *
 * @param kinds empty for all
 * @param stages empty for all that a report counts; in a list of no period, for all there are
 */
public record TextSelection(Facets facets, Set<TextKind> kinds, Set<Standing> stages) {

    /** What a report counts: what was concluded by a group of its members, or is on its way to it. */
    public static final Set<Standing> COUNTED = Set.of(Standing.APPROVED, Standing.AGREED, Standing.UNDER_APPROVAL);

    private static final Set<String> NAMES =
            Stream.concat(Facets.NAMES.stream(), Stream.of("kind", "stage")).collect(Collectors.toUnmodifiableSet());

    /** What a list may be narrowed by: a claim is always about the period of its report. */
    private static final Set<String> LISTED =
            Stream.concat(NAMES.stream(), Stream.of("period", Filter.WORDS)).collect(Collectors.toUnmodifiableSet());

    /** Whatever a report may tell of a text. */
    public static final TextSelection TELLABLE =
            TextSelection.valueOf("stage=approved,agreed,issued,published,under-approval,in-development");

    /**
     * Reads a filter as the selection of a claim.
     *
     * @throws SelectionException naming a facet that texts do not have, or a value that no kind or stage has
     */
    public static TextSelection of(Filter filter) {
        return read(filter.only(NAMES));
    }

    /** Reads a filter as the selection of a list, which may name a period. */
    public static TextSelection listed(Filter filter) {
        return read(filter.only(LISTED));
    }

    private static TextSelection read(Filter filter) {
        return new TextSelection(
                Facets.of(filter), values(filter, "kind", TextKind::ofCode), values(filter, "stage", Standing::ofCode));
    }

    /** Reads the written form of a filter as a selection of texts. */
    public static TextSelection valueOf(String written) {
        return of(Filter.valueOf(written));
    }

    private static <T> Set<T> values(Filter filter, String facet, Function<String, T> read) {
        try {
            return filter.values(facet).stream().map(read).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException unknown) {
            throw new SelectionException(facet, String.valueOf(unknown.getMessage()));
        }
    }

    /** The standings it takes; empty where any will do, and none at all too. */
    public Set<Standing> standings() {
        return stages.isEmpty() && facets.period() != null ? COUNTED : stages;
    }

    /** Whether it takes this text as told. */
    public boolean chooses(TextAsOf told) {
        Text text = told.text();
        return choosesStage(told.standing())
                && (kinds.isEmpty() || kinds.contains(text.kind()))
                && choosesGroup(text.group())
                && Facets.admits(facets.sectors(), Set.of(text.sector()))
                && Facets.admits(facets.topics(), text.topics())
                && Facets.admits(facets.resolutions(), text.resolutions());
    }

    /**
     * Whether it takes the texts this number was declared for.
     *
     * @param resolutions codes of the Resolutions its topic answers
     */
    public boolean chooses(Tally tally, Set<String> resolutions) {
        return facets.sought() == null // texts that are not entered have no words
                && choosesStage(tally.standing())
                && (kinds.isEmpty() || kinds.containsAll(tally.kinds()))
                && choosesGroup(tally.group())
                && Facets.admits(facets.sectors(), Set.of(tally.group().substring(0, 1)))
                && Facets.admits(facets.topics(), Set.of(tally.topic()))
                && Facets.admits(facets.resolutions(), resolutions);
    }

    private boolean choosesStage(Standing standing) {
        return (stages.isEmpty() ? COUNTED : stages).contains(standing);
    }

    private boolean choosesGroup(@Nullable String group) {
        return facets.groups().isEmpty() || group != null && facets.groups().contains(group);
    }
}
