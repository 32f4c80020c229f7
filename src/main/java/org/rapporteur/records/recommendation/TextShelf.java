package org.rapporteur.records.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.platform.RecordChanges.Changed;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.terms.DateRange;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Texts that were read, each as long as neither it nor a text it names has changed. */
final class TextShelf {

    private final RecommendationRepository texts;
    private final SnapshotCache memory;

    TextShelf(RecommendationRepository texts, SnapshotCache memory) {
        this.texts = texts;
        this.memory = memory;
    }

    /**
     * Those of these texts that there are, in this order.
     *
     * @param ranges of the periods, asked only where a text is read
     */
    List<Text> all(Collection<String> slugs, Supplier<Map<String, DateRange>> ranges) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        List<Optional<Text>> found = TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? recall(slugs, missing -> read(missing, ranges.get()))
                : read(slugs, ranges.get());
        return found.stream().flatMap(Optional::stream).toList();
    }

    /** In this order, so far as they are there. */
    private List<Optional<Text>> read(Collection<String> slugs, Map<String, DateRange> ranges) {
        Map<String, Text> found = texts.findBySlugIn(slugs).stream()
                .map(text -> text.text(ranges))
                .collect(Collectors.toMap(Text::slug, Function.identity()));
        return slugs.stream().map(slug -> Optional.ofNullable(found.get(slug))).toList();
    }

    private List<Optional<Text>> recall(
            Collection<String> slugs, Function<List<String>, List<Optional<Text>>> missing) {
        return memory.recallAll(
                List.copyOf(slugs),
                slug -> "text " + slug,
                missing,
                slug -> (text, changed) -> isThere(slug, text, changed));
    }

    /** A text that was not there is one that may come. The days of its stages may be those of periods. */
    private static boolean isThere(String slug, Optional<Text> text, Changed changed) {
        return !changed.everything()
                && !changed.texts().contains(slug)
                && text.stream().flatMap(TextShelf::named).noneMatch(changed.texts()::contains);
    }

    private static Stream<String> named(Text text) {
        return Stream.of(text.ancestry().revises(), text.ancestry().amends())
                .flatMap(Stream::ofNullable)
                .map(Text.Base::slug);
    }
}
