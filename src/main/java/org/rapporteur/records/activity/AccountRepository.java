package org.rapporteur.records.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountRow, Long> {

    @Query("""
            select account from AccountRow account join fetch account.activity
            where account.period in :periods order by account.id
            """)
    List<AccountRow> findByPeriodIn(Collection<String> periods);

    @Query("""
            select account from AccountRow account join fetch account.activity activity
            where activity.slug = :slug and account.period = :period
            """)
    Optional<AccountRow> findBySlugAndPeriod(String slug, String period);

    @Query("""
            select account from AccountRow account join fetch account.activity activity
            where activity.slug in :slugs
            """)
    List<AccountRow> findBySlugIn(Collection<String> slugs);

    @Query("""
            select account from AccountRow account join fetch account.activity activity
            where activity.slug = :slug and account.period in :periods
            """)
    List<AccountRow> findBySlugAndPeriodIn(String slug, Collection<String> periods);
}
