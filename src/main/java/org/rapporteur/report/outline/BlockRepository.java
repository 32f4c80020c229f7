package org.rapporteur.report.outline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface BlockRepository extends Repository<BlockRow, Long> {

    List<BlockRow> findBySectionPeriodInOrderByOrdinal(Collection<String> periods);
}
