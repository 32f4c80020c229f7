package org.rapporteur.report.outline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<SectionRow, Long> {

    boolean existsByPeriod(String period);

    /** With their blocks, which follow in the database. */
    @Modifying
    @Query("delete from SectionRow section where section.period = :period")
    void deleteByPeriod(String period);

    List<SectionRow> findByPeriodInOrderByOrdinal(Collection<String> periods);
}
