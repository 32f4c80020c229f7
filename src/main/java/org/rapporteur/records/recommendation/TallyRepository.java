package org.rapporteur.records.recommendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface TallyRepository extends Repository<TallyRow, String> {

    List<TallyRow> findByTopicInOrderBySlug(Collection<String> topics);

    List<TallyRow> findBySlugIn(Collection<String> slugs);

    List<TallyRow> findAllByOrderBySlug();

    void delete(TallyRow tally);

    void flush();
}
