package org.rapporteur.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is found, before it is narrowed to some kinds.
 *
 * @param asked what was sought; other words than were typed, where those find nothing
 * @param named keys of what has a name, by kind
 */
record Found(
        SearchAsked asked,
        Sought sought,
        Map<String, List<String>> named,
        List<ReportParagraph> told,
        Map<FoundKind, Integer> counts) {

    /** More than so many of a kind are counted and weighed no further. */
    static final int MANY = 1_000;

    boolean isMany(FoundKind kind) {
        return counts.getOrDefault(kind, 0) > MANY;
    }

    int total() {
        return counts.entrySet().stream()
                .filter(count -> shows(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    boolean shows(FoundKind kind) {
        Set<String> kinds = asked.filter().values(SearchAsked.KIND);
        return kinds.isEmpty() || kinds.contains(kind.code());
    }
}
