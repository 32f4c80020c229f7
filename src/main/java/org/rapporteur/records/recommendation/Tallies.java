package org.rapporteur.records.recommendation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.terms.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers declared for texts that are not entered one by one. */
@Service
@Transactional(readOnly = true)
public class Tallies {

    /** What tallies are called in addresses and in histories. */
    public static final String KIND = "tallies";

    private final TallyRepository tallies;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    Tallies(TallyRepository tallies, EntityManager entityManager, ApplicationEventPublisher events) {
        this.tallies = tallies;
        this.entityManager = entityManager;
        this.events = events;
    }

    /** Every tally, by slug. */
    public List<Tally> all() {
        return tallies.findAllByOrderBySlug().stream().map(TallyRow::tally).toList();
    }

    /** Those of these tallies that there are. */
    public List<Tally> find(Collection<String> slugs) {
        return tallies.findBySlugIn(slugs).stream().map(TallyRow::tally).toList();
    }

    /**
     * Those that reports of some days may tell, by slug.
     *
     * @param topics whose numbers of these days they tell
     * @param slugs of those that they are planned to tell, of whichever days
     */
    public List<Tally> tellable(DateRange days, Collection<String> topics, Collection<String> slugs) {
        return tallies.tellable(days.from(), days.to(), topics, slugs).stream()
                .map(TallyRow::tally)
                .toList();
    }

    /**
     * Adds a number of texts.
     *
     * @throws IllegalArgumentException if it counts nothing, or texts which are always entered one by one
     * @throws org.springframework.dao.DataIntegrityViolationException when the transaction ends, if its slug is taken,
     *     or its group or topic unknown
     */
    @PreAuthorize("@rights.mayWriteFor(#tally.group())")
    @Transactional
    public void declare(Tally tally) {
        entityManager.persist(new TallyRow(tally));
        changed(tally.slug());
    }

    /**
     * Puts this in place of a tally.
     *
     * @throws UnknownRecordException if there is no such tally
     * @throws IllegalArgumentException and {@link org.springframework.dao.DataIntegrityViolationException} as
     *     {@link #declare}
     */
    @Transactional
    @PreAuthorize("@rights.mayWriteFor(#tally.group()) and @tallies.isWritable(#tally.slug(), @rights)")
    public void declareAnew(Tally tally) {
        known(tally.slug()).become(tally);
        tallies.flush();
        changed(tally.slug());
    }

    /**
     * Takes a tally away.
     *
     * @throws UnknownRecordException if there is no such tally
     * @throws org.springframework.dao.DataIntegrityViolationException if a report is planned to tell it
     */
    @Transactional
    @PreAuthorize("@tallies.isWritable(#slug, @rights)")
    public void withdraw(String slug) {
        tallies.delete(known(slug));
        tallies.flush();
        changed(slug);
    }

    /** Whether who is at work may write a tally as it is now; one that is not there belongs to nobody. */
    public boolean isWritable(String slug, Rights rights) {
        return find(List.of(slug)).stream().allMatch(tally -> rights.mayWriteFor(tally.group()));
    }

    private TallyRow known(String slug) {
        return tallies.findBySlugIn(List.of(slug)).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException(KIND, slug));
    }

    private void changed(String slug) {
        events.publishEvent(new RecordChanged(KIND, slug));
    }
}
