package org.rapporteur.studygroup;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rapporteur.access.ForEditors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Study groups and other bodies, and the Questions assigned to them. */
@Service
@Transactional(readOnly = true)
public class StudyGroups {
    private final BodyRepository repository;
    private final EntityManager entityManager;

    StudyGroups(BodyRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    /** By Sector, study groups before other bodies, SG2 before SG11. */
    public List<BodySummary> all() {
        return repository.findAll().stream().map(Body::summary).sorted().toList();
    }

    public Optional<BodySummary> find(String code) {
        return repository.findById(code).map(Body::summary);
    }

    /** By study group, study period and number. */
    public List<QuestionSummary> questions() {
        return repository.findAll().stream().flatMap(Body::questions).sorted().toList();
    }

    /**
     * Adds bodies in any order: one may name a parent or a successor that comes after it.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException at the latest when the transaction ends, if a
     *     body is there already, or names a parent or successor that is not
     */
    @ForEditors
    @Transactional
    public void add(Collection<BodySummary> bodies) {
        bodies.stream().map(Body::new).forEach(entityManager::persist);
        repository.flush(); // the database looks for parents and successors row by row
        bodies.forEach(this::link);
    }

    /**
     * Assigns a Question to a study group for a study period.
     *
     * @throws NoSuchElementException if there is no such study group
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if the number is taken
     *     in that study period
     */
    @ForEditors
    @Transactional
    public void addQuestion(QuestionSummary question) {
        known(question.body()).take(Question.of(question));
    }

    private void link(BodySummary summary) {
        Body body = known(summary.code());
        body.belongTo(summary.parent());
        body.giveWayTo(summary.successor());
    }

    private Body known(String code) {
        return repository.findById(code).orElseThrow(() -> new NoSuchElementException("No body has the code " + code));
    }
}
