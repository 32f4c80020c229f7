package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.site.search.SearchPage.Row;

/** Hits as the page shows them: with what was sought marked, and long sentences cut. */
final class HitRows {

    /** Letters. */
    private static final int LONGEST_SENTENCE = 320;

    private HitRows() {}

    static List<Row> of(Collection<Hit> hits, Sought sought) {
        List<List<Piece>> marked = sought.mark(hits.stream()
                .flatMap(hit -> Stream.of(hit.name(), cut(hit.text())))
                .toList());
        List<Row> rows = new ArrayList<>();
        for (Hit hit : hits) {
            int at = 2 * rows.size();
            rows.add(new Row(hit.href(), marked.get(at), hit.aside(), marked.get(at + 1), hit.facts()));
        }
        return rows;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SENTENCE
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST_SENTENCE - 1) + 1)
                                .strip() + " …";
    }
}
