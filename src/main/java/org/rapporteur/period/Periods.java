package org.rapporteur.period;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.access.ForEditors;
import org.rapporteur.shared.DateRange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporting periods. */
@Service
@Transactional(readOnly = true)
public class Periods {
    private final PeriodRepository repository;
    private final EntityManager entityManager;

    Periods(PeriodRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    public Optional<PeriodSummary> find(String code) {
        return repository.findById(code).map(Period::summary);
    }

    /** As {@link #find} for readers who may see public periods only. */
    public Optional<PeriodSummary> findPublic(String code) {
        return find(code).filter(PeriodSummary::isPublic);
    }

    /** Those whose reports everybody may read, the newest first. */
    public List<PeriodSummary> allPublic() {
        return repository.findByVisibilityOrderByEndsDescCodeDesc(Visibility.PUBLIC).stream()
                .map(Period::summary)
                .toList();
    }

    /** The public period that ends last. */
    public Optional<PeriodSummary> latestPublic() {
        return repository
                .findFirstByVisibilityOrderByEndsDescCodeDesc(Visibility.PUBLIC)
                .map(Period::summary);
    }

    /** The days of every period by its code, the earliest first. */
    public Map<String, DateRange> ranges() {
        Map<String, DateRange> ranges = new LinkedHashMap<>();
        repository.findAllByOrderByStartsAscCodeAsc().forEach(period -> ranges.put(period.code(), period.days()));
        return Collections.unmodifiableMap(ranges);
    }

    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /**
     * Adds a period in the state it tells: earlier ones come with their report issued.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if its code is taken,
     *     its cut-off is not one of its days, or its scope names an unknown edition
     */
    @ForEditors
    @Transactional
    public void open(PeriodSummary period) {
        entityManager.persist(new Period(period));
    }
}
