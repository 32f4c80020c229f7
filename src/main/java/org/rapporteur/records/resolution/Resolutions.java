package org.rapporteur.records.resolution;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolutions, each through its editions. */
@Service
@Transactional(readOnly = true)
public class Resolutions {

    /** What Resolutions are called in addresses and in histories. */
    public static final String KIND = "resolutions";

    private final ResolutionRepository repository;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    Resolutions(ResolutionRepository repository, EntityManager entityManager, ApplicationEventPublisher events) {
        this.repository = repository;
        this.entityManager = entityManager;
        this.events = events;
    }

    /** Every edition, by body, number and year. */
    public List<ResolutionSummary> all() {
        return repository.findAll().stream()
                .flatMap(Resolution::editions)
                .sorted()
                .toList();
    }

    /** The editions of these Resolutions by code, each by year. */
    public Map<String, List<ResolutionSummary>> editions(Collection<String> codes) {
        return repository.findByCodeIn(codes).stream()
                .flatMap(Resolution::editions)
                .sorted()
                .collect(Collectors.groupingBy(ResolutionSummary::code));
    }

    /** The edition in force. */
    public Optional<ResolutionSummary> latest(String code) {
        return repository.findById(code).flatMap(Resolution::latest);
    }

    /**
     * Adds an edition, which supersedes those of earlier years.
     *
     * @throws IllegalStateException if there is an edition of that year
     */
    @ForEditors
    @Transactional
    public void adopt(ResolutionSummary edition) {
        repository
                .findById(edition.code())
                .orElseGet(() -> enter(edition.code()))
                .adopt(edition.year(), Edition.of(edition));
        repository.flush(); // other records name editions, and batches write in an order of their own
        events.publishEvent(new RecordChanged(KIND, edition.code()));
    }

    /**
     * Puts these editions in place of those of a Resolution.
     *
     * @param editions of this Resolution, one a year
     * @throws UnknownRecordException if there is no such Resolution
     * @throws org.springframework.dao.DataIntegrityViolationException if a period accounts for an edition that goes
     */
    @Transactional
    @ForEditors
    public void replace(String code, Collection<ResolutionSummary> editions) {
        known(code)
                .keep(editions.stream()
                        .collect(Collectors.toMap(ResolutionSummary::year, Edition::of, (a, b) -> b, TreeMap::new)));
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, code));
    }

    /**
     * Takes a Resolution away with its editions.
     *
     * @throws UnknownRecordException if there is no such Resolution
     * @throws org.springframework.dao.DataIntegrityViolationException if another record refers to it
     */
    @Transactional
    @ForEditors
    public void withdraw(String code) {
        repository.delete(known(code));
        repository.flush();
        events.publishEvent(new RecordChanged(KIND, code));
    }

    private Resolution known(String code) {
        return repository.findById(code).orElseThrow(() -> new UnknownRecordException(KIND, code));
    }

    private Resolution enter(String code) {
        Resolution resolution = new Resolution(code);
        entityManager.persist(resolution);
        return resolution;
    }
}
