package org.rapporteur.records.topic;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.records.resolution.ResolutionSummary;

/**
 * What reports are about.
 *
 * @param slug its key in addresses, {@code imt-2020}
 * @param resolutions codes of the Resolutions it answers, in the order in which reports cite them
 */
public record TopicSummary(String slug, String name, Set<String> resolutions) {

    public TopicSummary {
        SortedSet<String> ordered = new TreeSet<>(ResolutionSummary.codes());
        ordered.addAll(resolutions);
        resolutions = Collections.unmodifiableSortedSet(ordered);
    }

    public boolean answers(String resolution) {
        return resolutions.contains(resolution);
    }
}
