package org.rapporteur.resolution;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.rapporteur.access.ForEditors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolutions, each through its editions. */
@Service
@Transactional(readOnly = true)
public class Resolutions {
    private final ResolutionRepository repository;
    private final EntityManager entityManager;

    Resolutions(ResolutionRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    /** Every edition, by body, number and year. */
    public List<ResolutionSummary> all() {
        return repository.findAll().stream()
                .flatMap(Resolution::editions)
                .sorted()
                .toList();
    }

    public Optional<ResolutionSummary> find(String code, int year) {
        return repository.findById(code).flatMap(resolution -> resolution.edition(year));
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
                .adopt(edition.year(), new Edition(edition.place(), edition.revised(), edition.title()));
        repository.flush(); // other records name editions, and batches write in an order of their own
    }

    private Resolution enter(String code) {
        Resolution resolution = new Resolution(code);
        entityManager.persist(resolution);
        return resolution;
    }
}
