package org.rapporteur.records.recommendation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.platform.UnknownRecordException;
import org.springframework.context.ApplicationEventPublisher;

/** What is entered of texts, and how it becomes theirs; who may enter it is for {@link Recommendations} to say. */
final class TextEntries {

    private final RecommendationRepository texts;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    TextEntries(RecommendationRepository texts, EntityManager entityManager, ApplicationEventPublisher events) {
        this.texts = texts;
        this.entityManager = entityManager;
        this.events = events;
    }

    void enter(TextEntry entry) {
        entityManager.persist(new Recommendation(
                entry,
                entered(entry.ancestry().revises()),
                entered(entry.ancestry().amends())));
        changed(entry.key());
    }

    void replace(String slug, TextEntry entry) {
        Recommendation text = known(slug, texts.findBySlug(slug));
        if (!text.is(entry.kind())) {
            text.forgetStages();
            texts.flush();
        }
        become(text, entry);
        texts.flush();
        changed(slug);
    }

    void replaceAll(Collection<TextEntry> entries) {
        Map<String, Recommendation> found = texts
                .findBySlugIn(entries.stream().map(TextEntry::key).toList())
                .stream()
                .collect(Collectors.toMap(Recommendation::slug, Function.identity()));
        for (TextEntry entry : entries) {
            become(known(entry.key(), Optional.ofNullable(found.get(entry.key()))), entry);
            changed(entry.key());
        }
        texts.flush();
    }

    void withdraw(String slug) {
        texts.delete(known(slug, texts.findBySlug(slug)));
        texts.flush();
        changed(slug);
    }

    private static Recommendation known(String slug, Optional<Recommendation> found) {
        return found.orElseThrow(() -> new UnknownRecordException(Recommendations.KIND, slug));
    }

    private void become(Recommendation text, TextEntry entry) {
        text.become(
                entry,
                entered(entry.ancestry().revises()),
                entered(entry.ancestry().amends()));
    }

    private void changed(String key) {
        events.publishEvent(new RecordChanged(Recommendations.KIND, key));
    }

    private @Nullable Recommendation entered(@Nullable String slug) {
        if (slug == null) {
            return null;
        }
        // By natural key, as a query would first write all that is pending
        Recommendation text = entityManager.find(Recommendation.class, slug, KeyType.NATURAL);
        if (text != null) {
            return text;
        }
        throw new IllegalArgumentException("There is no text “" + slug + "” to revise or amend; enter it first");
    }
}
