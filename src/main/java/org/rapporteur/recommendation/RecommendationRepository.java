package org.rapporteur.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, Long> {

    @Query("""
            select text from Recommendation text
                left join fetch text.revises
                left join fetch text.amends
            where text.slug = :slug
            """)
    Optional<Recommendation> findBySlug(String slug);

    @Query("""
            select text from Recommendation text
                left join fetch text.revises
                left join fetch text.amends
            where text.slug in :slugs
            """)
    List<Recommendation> findBySlugIn(Collection<String> slugs);

    /** What revises or changes a text, in the order of entry. */
    @Query("""
            select text from Recommendation text
                left join fetch text.revises
                left join fetch text.amends
            where text.revises.id = (select base.id from Recommendation base where base.slug = :slug)
                or text.amends.id = (select base.id from Recommendation base where base.slug = :slug)
            order by text.id
            """)
    List<Recommendation> findByBase(String slug);

    /**
     * Texts of these topics of which something is known by the last day, and which were neither concluded nor withdrawn
     * by the eve of the first day; and the texts cited, whatever their topics and days.
     *
     * <p>The two are joined by a union, as an {@code or} would read every text there is.
     *
     * @param begun codes of periods begun by the last day
     * @param past codes of periods begun by the eve
     */
    @Query("""
            select text from Recommendation text
                left join fetch text.revises
                left join fetch text.amends
            where text.id in (
                select candidate.id from Recommendation candidate join candidate.topics topic
                where topic in :topics
                    and exists (
                        select 1 from candidate.stages stage
                        where stage.day <= :last or stage.year <= :lastYear or stage.period in :begun)
                    and not exists (
                        select 1 from candidate.stages stage
                        where (stage.day <= :eve or stage.year <= :eveYear or stage.period in :past)
                            and (key(stage) in (APPROVED, AGREED, ISSUED, WITHDRAWN)
                                or key(stage) = PUBLISHED and candidate.kind = DELIVERABLE))
                union
                select cited.id from Recommendation cited
                where cited.slug in :cited or cited.number in :cited or cited.workName in :cited)
            order by text.id
            """)
    List<Recommendation> tellable(
            Collection<String> topics,
            LocalDate last,
            int lastYear,
            Collection<String> begun,
            LocalDate eve,
            int eveYear,
            Collection<String> past,
            Collection<String> cited);
}
