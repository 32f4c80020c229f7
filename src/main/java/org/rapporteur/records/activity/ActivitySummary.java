package org.rapporteur.records.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity without what the periods tell of it.
 *
 * @param bodies codes of bodies and partners, in order
 * @param countries codes of Member States, in order
 * @param topics slugs
 * @param resolutions codes of Resolutions it answers besides those of its topics
 */
public record ActivitySummary(
        String slug,
        ActivityKind kind,
        String sector,
        String name,
        List<String> bodies,
        List<String> countries,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Set<String> topics,
        Set<String> resolutions) {

    public ActivitySummary {
        bodies = List.copyOf(bodies);
        countries = List.copyOf(countries);
        topics = Set.copyOf(topics);
        resolutions = Set.copyOf(resolutions);
    }
}
