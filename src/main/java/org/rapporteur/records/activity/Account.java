package org.rapporteur.records.activity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An activity as told in one period.
 *
 * @param text prose with claims
 * @param figures by name
 * @param links pages and documents it cites, by name
 */
public record Account(
        ActivitySummary activity, String text, String source, Map<String, Figure> figures, Map<String, Link> links) {

    public Account {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** The same account in other words. */
    public Account saying(String otherText) {
        return new Account(activity, otherText, source, figures, links);
    }

    /** Permanent key of the activity, the same in every period. */
    public String slug() {
        return activity.slug();
    }

    public ActivityKind kind() {
        return activity.kind();
    }

    /** Letter, D. */
    public String sector() {
        return activity.sector();
    }

    public String name() {
        return activity.name();
    }

    /** Codes of bodies and partners, in order. */
    public List<String> bodies() {
        return activity.bodies();
    }

    /** Codes of Member States, in order. */
    public List<String> countries() {
        return activity.countries();
    }

    /** Slugs. */
    public Set<String> topics() {
        return activity.topics();
    }

    /** Codes of Resolutions it answers besides those of its topics. */
    public Set<String> resolutions() {
        return activity.resolutions();
    }
}
