package org.rapporteur.records.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.topic.Answers;

/**
 * An activity without what the periods tell of it.
 *
 * @param slug permanent key, the same in every period
 * @param sector letter, D
 */
public record ActivitySummary(
        String slug,
        ActivityKind kind,
        String sector,
        String name,
        Participants participants,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Answers answers) {

    /** Codes of bodies and partners, in order. */
    public List<String> bodies() {
        return participants.bodies();
    }

    /** Codes of Member States, in order. */
    public List<String> countries() {
        return participants.countries();
    }

    /** Slugs. */
    public Set<String> topics() {
        return answers.topics();
    }

    /** Codes of Resolutions it answers besides those of its topics. */
    public Set<String> resolutions() {
        return answers.resolutions();
    }
}
