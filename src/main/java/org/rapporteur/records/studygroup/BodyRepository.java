package org.rapporteur.records.studygroup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, String> {

    List<Body> findAll();

    Optional<Body> findById(String code);

    List<Body> findByCodeIn(Collection<String> codes);

    void delete(Body body);

    void flush();
}
