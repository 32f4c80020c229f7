package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TallyRepository extends Repository<TallyRow, String> {

    @Query("""
            select tally from TallyRow tally
            where tally.topic in :topics and tally.asOf between :from and :to or tally.slug in :slugs
            order by tally.slug""")
    List<TallyRow> tellable(LocalDate from, LocalDate to, Collection<String> topics, Collection<String> slugs);

    List<TallyRow> findBySlugIn(Collection<String> slugs);

    List<TallyRow> findAllByOrderBySlug();

    void delete(TallyRow tally);

    void flush();
}
