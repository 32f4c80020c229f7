package org.rapporteur.outline;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BlockRepository extends Repository<BlockRow, Long> {

    List<BlockRow> findBySectionPeriodOrderByOrdinal(String period);
}
