package org.rapporteur.records.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ResolutionRepository extends Repository<Resolution, String> {

    List<Resolution> findAll();

    Optional<Resolution> findById(String code);

    List<Resolution> findByCodeIn(Collection<String> codes);

    void delete(Resolution resolution);

    void flush();
}
