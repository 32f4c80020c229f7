package org.rapporteur.records.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.platform.RecordChanges.Changed;
import org.rapporteur.platform.SnapshotCache;

/** Texts that were read, each as long as neither it nor a text it names has changed. */
final class TextShelf {

    private final SnapshotCache memory;

    TextShelf(SnapshotCache memory) {
        this.memory = memory;
    }

    /**
     * These texts, so far as they are there.
     *
     * @param read gives those of the slugs that are missing here, in their order
     */
    List<Optional<Text>> all(Collection<String> slugs, Function<List<String>, List<Optional<Text>>> read) {
        return memory.recallAll(
                List.copyOf(slugs),
                slug -> "text " + slug,
                read,
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
