package org.rapporteur.records.activity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity as told in one period.
 *
 * @param slug permanent key of the activity, the same in every period
 * @param sector letter, D
 * @param bodies codes of bodies and partners, in order
 * @param countries codes of Member States, in order
 * @param topics slugs
 * @param resolutions codes of Resolutions it answers besides those of its topics
 * @param text prose with claims
 * @param figures by name
 * @param links pages and documents it cites, by name
 */
public record Account(
        String slug,
        ActivityKind kind,
        String sector,
        String name,
        List<String> bodies,
        List<String> countries,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Set<String> topics,
        Set<String> resolutions,
        String text,
        String source,
        Map<String, Figure> figures,
        Map<String, Link> links) {

    public Account {
        bodies = List.copyOf(bodies);
        countries = List.copyOf(countries);
        topics = Set.copyOf(topics);
        resolutions = Set.copyOf(resolutions);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** The same account in other words. */
    public Account saying(String otherText) {
        return new Account(
                slug,
                kind,
                sector,
                name,
                bodies,
                countries,
                starts,
                ends,
                topics,
                resolutions,
                otherText,
                source,
                figures,
                links);
    }
}
