package org.rapporteur.records.studygroup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, String> {

    List<Body> findAll();

    Optional<Body> findById(String code);

    List<Body> findByCodeIn(Collection<String> codes);

    /** With their Questions: what waits to be read is forgotten when something is written, and then read one by one. */
    @Query("select body from Body body left join fetch body.questions")
    List<Body> findAllWithQuestions();

    @Query("select body from Body body left join fetch body.questions where body.code in :codes")
    List<Body> findWithQuestionsByCodeIn(Collection<String> codes);

    void delete(Body body);

    void flush();
}
