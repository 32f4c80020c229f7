package org.rapporteur.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.site.lists.Facet;

/**
 * What the page of the search shows.
 *
 * @param sought as typed
 * @param instead what was sought instead, as nothing has what was typed; null where it was typed well
 * @param total how many things there are of all kinds
 * @param parts the things, by kind; none where nothing was found
 * @param chips what narrows it, each leading to the results without it
 * @param query of the same as a file or feed
 * @param everything the results narrowed by nothing; null where nothing narrows them
 */
record SearchPage(
        String sought,
        @Nullable String instead,
        int total,
        List<Part> parts,
        List<Chip> chips,
        @Nullable String everything,
        List<Facet> facets,
        String query) {

    /**
     * The things of one kind.
     *
     * @param all where all of them are; null where all are shown, or no page shows more
     */
    record Part(
            FoundKind kind,
            int total,
            List<Row> rows,
            @Nullable String all) {}

    /**
     * A thing found.
     *
     * @param aside its kind or where it stands
     * @param facts what stands below it
     */
    record Row(String href, List<Piece> name, String aside, List<Piece> text, String facts) {}

    /** What is chosen. */
    record Chip(String label, String href) {}

    /** Of the form of facets, which is that of lists too. */
    public String path() {
        return SearchAsked.PATH;
    }

    /** Address of all that is found, as a file or feed. */
    public String file(String name) {
        return SearchAsked.PATH + "/" + name + query;
    }

    /** The results have one order. */
    public String sort() {
        return "";
    }
}
