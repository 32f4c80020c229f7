package org.rapporteur.records.topic;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.terms.Alphabet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of reports. */
@Service
@Transactional(readOnly = true)
public class Topics {

    /** What topics are called in addresses and in histories. */
    public static final String KIND = "topics";

    private final TopicRepository repository;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    Topics(TopicRepository repository, EntityManager entityManager, ApplicationEventPublisher events) {
        this.repository = repository;
        this.entityManager = entityManager;
        this.events = events;
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

    /** Those of these topics that there are, in the order of their names. */
    public List<TopicSummary> all(Collection<String> slugs) {
        return repository.findBySlugIn(slugs).stream()
                .map(Topic::summary)
                .sorted(Alphabet.by(TopicSummary::name))
                .toList();
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
        events.publishEvent(new RecordChanged(KIND, topic.slug()));
    }

    /**
     * Puts this in place of what is known of a topic.
     *
     * @throws UnknownRecordException if there is no such topic
     * @throws org.springframework.dao.DataIntegrityViolationException if its name is taken or a Resolution unknown
     */
    @Transactional
    @ForEditors
    public void replace(TopicSummary topic) {
        known(topic.slug()).become(topic);
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, topic.slug()));
    }

    /**
     * Takes a topic away.
     *
     * @throws UnknownRecordException if there is no such topic
     * @throws org.springframework.dao.DataIntegrityViolationException if another record refers to it
     */
    @Transactional
    @ForEditors
    public void withdraw(String slug) {
        repository.delete(known(slug));
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, slug));
    }

    private Topic known(String slug) {
        return repository.findById(slug).orElseThrow(() -> new UnknownRecordException(KIND, slug));
    }
}
