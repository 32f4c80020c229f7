package org.rapporteur.records.studygroup;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.access.ForEditors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Study groups and other bodies, and the Questions assigned to them. */
@Service
@Transactional(readOnly = true)
public class StudyGroups {

    /** What bodies are called in addresses and in histories. */
    public static final String KIND = "study-groups";

    private final BodyRepository repository;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    StudyGroups(BodyRepository repository, EntityManager entityManager, ApplicationEventPublisher events) {
        this.repository = repository;
        this.entityManager = entityManager;
        this.events = events;
    }

    /** By Sector, study groups before other bodies, SG2 before SG11. */
    public List<BodySummary> all() {
        return repository.findAll().stream().map(Body::summary).sorted().toList();
    }

    public Optional<BodySummary> find(String code) {
        return repository.findById(code).map(Body::summary);
    }

    /** Those of these bodies that there are. */
    public List<BodySummary> all(Collection<String> codes) {
        return repository.findByCodeIn(codes).stream()
                .map(Body::summary)
                .sorted()
                .toList();
    }

    /** The Questions of these bodies, by study group, study period and number. */
    public List<QuestionSummary> questions(Collection<String> codes) {
        return repository.findWithQuestionsByCodeIn(codes).stream()
                .flatMap(Body::questions)
                .sorted()
                .toList();
    }

    /** By study group, study period and number. */
    public List<QuestionSummary> questions() {
        return repository.findAllWithQuestions().stream()
                .flatMap(Body::questions)
                .sorted()
                .toList();
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
        bodies.forEach(body -> changed(body.code()));
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
        changed(question.body());
    }

    /**
     * Puts this in place of what is known of a body and of the Questions assigned to it.
     *
     * @param questions of this body
     * @throws NoSuchElementException if there is no such body
     * @throws org.springframework.dao.DataIntegrityViolationException if it names a parent or successor that is not, or
     *     a number comes twice in a study period
     */
    @Transactional
    @ForEditors
    public void replace(BodySummary summary, Collection<QuestionSummary> questions) {
        Body body = known(summary.code());
        body.become(summary);
        body.keep(questions.stream().map(Question::of).collect(Collectors.toSet()));
        repository.flush();
        changed(summary.code());
    }

    /**
     * Takes a body away with its Questions.
     *
     * @throws NoSuchElementException if there is no such body
     * @throws org.springframework.dao.DataIntegrityViolationException if another record refers to it
     */
    @Transactional
    @ForEditors
    public void withdraw(String code) {
        repository.delete(known(code));
        repository.flush();
        changed(code);
    }

    private void changed(String code) {
        events.publishEvent(new RecordChanged(KIND, code));
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
