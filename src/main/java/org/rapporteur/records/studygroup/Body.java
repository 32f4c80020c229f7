package org.rapporteur.records.studygroup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A study group or another body, with the Questions it was assigned. */
@Entity
class Body {

    @Id
    private String code;

    private BodyKind kind;
    private String acronym;
    private String name;
    private @Nullable String parent;
    private @Nullable String successor;
    private @Nullable LocalDate existsFrom;
    private @Nullable LocalDate existsTo;

    @ElementCollection
    @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "body"))
    private Set<Question> questions = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Body() {}

    /** A body by itself: whom it belongs to and who follows it is told once these are there too. */
    Body(BodySummary body) {
        code = body.code();
        kind = body.kind();
        acronym = body.acronym();
        name = body.name();
        existsFrom = body.existsFrom();
        existsTo = body.existsTo();
    }

    void belongTo(@Nullable String parent) {
        this.parent = parent;
    }

    void giveWayTo(@Nullable String successor) {
        this.successor = successor;
    }

    void take(Question question) {
        questions.add(question);
    }

    void become(BodySummary body) {
        kind = body.kind();
        acronym = body.acronym();
        name = body.name();
        existsFrom = body.existsFrom();
        existsTo = body.existsTo();
        belongTo(body.parent());
        giveWayTo(body.successor());
    }

    /** Keeps these Questions and no others. */
    void keep(Set<Question> others) {
        questions.retainAll(others);
        questions.addAll(others);
    }

    BodySummary summary() {
        return new BodySummary(code, kind, acronym, name, parent, successor, existsFrom, existsTo);
    }

    Stream<QuestionSummary> questions() {
        return questions.stream().map(question -> question.summary(code));
    }
}
