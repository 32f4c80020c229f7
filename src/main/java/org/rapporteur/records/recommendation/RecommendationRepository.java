package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
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

    void delete(Recommendation text);

    void flush();

    @Query("""
            select text from Recommendation text
                left join fetch text.revises
                left join fetch text.amends
            where text.number in :numbers
            order by text.id
            """)
    List<Recommendation> findByNumberIn(Collection<String> numbers);

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

    /** Of these texts, and of those that revise or amend one of them, in the order of entry. */
    @Query("""
            select text.slug from Recommendation text left join text.revises revised left join text.amends amended
            where text.slug in :slugs or revised.slug in :slugs or amended.slug in :slugs
            order by text.id
            """)
    List<String> standingOn(Collection<String> slugs);

    /**
     * Texts of these topics of which something is known by the last day, and which were neither concluded nor withdrawn
     * by the eve of the first day; and the texts cited, whatever their topics and days; by slug, in the order of entry.
     *
     * <p>In SQL and by id, as only this keeps PostgreSQL from reading every text there is: it goes from the topic to the
     * stages by index, and an {@code or} in place of the union would not be answered by any.
     *
     * @param begun codes of periods begun by the last day
     * @param past codes of periods begun by the eve
     */
    @NativeQuery("""
            select slug from recommendation where id in (
            select of_topic.recommendation from recommendation_topic of_topic
            where of_topic.topic in (:topics)
                and exists (
                    select from recommendation_stage stage
                    where stage.recommendation = of_topic.recommendation
                        and (stage.day <= :last or stage.year <= :lastYear or stage.period in (:begun)))
                and not exists (
                    select from recommendation_stage stage
                    where stage.recommendation = of_topic.recommendation
                        and (stage.day <= :eve or stage.year <= :eveYear or stage.period in (:past))
                        and (stage.stage in ('approved', 'agreed', 'issued', 'withdrawn')
                            or stage.stage = 'published' and exists (
                                select from recommendation deliverable
                                where deliverable.id = stage.recommendation and deliverable.kind = 'deliverable')))
            union
            select id from recommendation where slug in (:cited) or number in (:cited) or work_name in (:cited))
            order by id
            """)
    List<String> tellable(
            Collection<String> topics,
            LocalDate last,
            int lastYear,
            Collection<String> begun,
            LocalDate eve,
            int eveYear,
            Collection<String> past,
            Collection<String> cited);
}
