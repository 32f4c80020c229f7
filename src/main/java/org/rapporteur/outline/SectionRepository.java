package org.rapporteur.outline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<SectionRow, Long> {

    boolean existsByPeriod(String period);

    List<SectionRow> findByPeriodInOrderByOrdinal(Collection<String> periods);
}
