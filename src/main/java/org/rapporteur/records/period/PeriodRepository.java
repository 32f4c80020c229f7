package org.rapporteur.records.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<Period, String> {

    Optional<Period> findById(String code);

    Optional<Period> findFirstByVisibilityOrderByEndsDescCodeDesc(Visibility visibility);

    List<Period> findByVisibilityOrderByEndsDescCodeDesc(Visibility visibility);

    List<Period> findAllByOrderByEndsDescCodeDesc();

    List<Period> findAllByOrderByStartsAscCodeAsc();

    List<Period> findByCodeIn(Collection<String> codes);

    List<Period> findBySeriesOrderByCountsFrom(String series);

    Optional<Period> findFirstBySeriesOrderByCountsFromDesc(String series);

    Optional<Period> findFirstBySeriesAndCutOffBeforeOrderByCountsFromDesc(String series, LocalDate day);

    void delete(Period period);

    void flush();

    long count();
}
