package org.rapporteur.records.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** What reports are about, and the codes of the Resolutions it answers. */
@Entity
class Topic {

    @Id
    private String slug;

    private String name;

    @ElementCollection
    @CollectionTable(name = "topic_resolution", joinColumns = @JoinColumn(name = "topic"))
    @Column(name = "resolution")
    private Set<String> resolutions;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Topic() {}

    Topic(TopicSummary topic) {
        slug = topic.slug();
        name = topic.name();
        resolutions = new HashSet<>(topic.resolutions());
    }

    void become(TopicSummary topic) {
        name = topic.name();
        resolutions.retainAll(topic.resolutions());
        resolutions.addAll(topic.resolutions());
    }

    TopicSummary summary() {
        return new TopicSummary(slug, name, resolutions);
    }
}
