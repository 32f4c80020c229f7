package org.rapporteur.topic;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.access.ForEditors;
import org.rapporteur.shared.Alphabet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of reports. */
@Service
@Transactional(readOnly = true)
public class Topics {
    private final TopicRepository repository;
    private final EntityManager entityManager;

    Topics(TopicRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    /** By slug, in the order of their names. */
    public Map<String, TopicSummary> all() {
        Map<String, TopicSummary> topics = new LinkedHashMap<>();
        repository.findAll().stream()
                .map(Topic::summary)
                .sorted(Alphabet.by(TopicSummary::name))
                .forEach(topic -> topics.put(topic.slug(), topic));
        return Collections.unmodifiableMap(topics);
    }

    public Optional<TopicSummary> find(String slug) {
        return repository.findById(slug).map(Topic::summary);
    }

    /**
     * Opens a new topic.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if its slug or name
     *     is taken or a Resolution unknown
     */
    @ForEditors
    @Transactional
    public void open(TopicSummary topic) {
        entityManager.persist(new Topic(topic));
    }
}
