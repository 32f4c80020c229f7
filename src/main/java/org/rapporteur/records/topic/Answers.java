package org.rapporteur.records.topic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a record speaks to.
 *
 * @param topics slugs
 * @param resolutions codes of the Resolutions it answers besides those of its topics
 */
public record Answers(Set<String> topics, Set<String> resolutions) {

    private static final Answers NONE = new Answers(Set.of(), Set.of());

    public Answers {
        topics = Set.copyOf(topics);
        resolutions = Set.copyOf(resolutions);
    }

    public static Answers none() {
        return NONE;
    }

    /** To these topics, and to no Resolution besides theirs. */
    public static Answers to(Set<String> topics) {
        return new Answers(topics, Set.of());
    }

    /** The same with more Resolutions. */
    public Answers with(Collection<String> moreResolutions) {
        Set<String> all = new HashSet<>(resolutions);
        all.addAll(moreResolutions);
        return new Answers(topics, all);
    }
}
