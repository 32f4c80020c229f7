package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.word.WordReview;
import org.rapporteur.document.reading.word.WordReview.ReviewedParagraph;
import org.rapporteur.document.reading.word.WordReview.WordComment;

/** Finds the paragraphs that comments are about: by control, else by words, else the one before. */
final class CommentPlaces {

    private final PrintedPlaces places;
    private final Map<String, Block> byWords = new HashMap<>();

    /** @param untouched the file of the report as it is read */
    CommentPlaces(PrintedPlaces places, Document untouched) {
        this.places = places;
        untouched
                .allBlocks()
                .forEach(block -> places.block(block.id().toString())
                        .ifPresent(known -> block.lines().stream()
                                .map(line -> Hands.plain(Inline.text(line)))
                                .forEach(words -> byWords.putIfAbsent(words, known))));
        untouched.allSections().forEach(this::addHeading);
    }

    /** What is said to a heading is said to the first paragraph under it. */
    private void addHeading(Section section) {
        String heading = Hands.plain(Objects.requireNonNullElse(section.heading(), ""));
        section.blocks().stream()
                .flatMap(block -> places.block(block.id().toString()).stream())
                .findFirst()
                .ifPresent(first -> byWords.putIfAbsent(heading, first));
    }

    List<Suggestion> of(WordReview review) {
        List<Suggestion> all = new ArrayList<>();
        Optional<Block> last = Optional.empty();
        for (ReviewedParagraph paragraph : review.paragraphs()) {
            boolean nowhere = paragraph.tag().isEmpty()
                    && paragraph.after().isEmpty()
                    && paragraph.before().isEmpty();
            Optional<Block> here = nowhere ? Optional.empty() : block(paragraph).or(last(last));
            paragraph.comments().forEach(comment -> all.add(suggestion(comment, here, paragraph.after())));
            last = here;
        }
        return all;
    }

    private static java.util.function.Supplier<Optional<Block>> last(Optional<Block> last) {
        return () -> last;
    }

    private Optional<Block> block(ReviewedParagraph paragraph) {
        return places.block(paragraph.tag())
                .or(() -> Optional.ofNullable(byWords.get(Hands.plain(paragraph.after()))))
                .or(() -> Optional.ofNullable(byWords.get(Hands.plain(paragraph.before()))));
    }

    private Suggestion suggestion(WordComment comment, Optional<Block> block, String words) {
        Optional<BlockId> place = block.map(Block::id);
        return new Suggestion(
                SuggestionKind.COMMENT,
                place.map(BlockId::toString).orElse(""),
                place.flatMap(places::section).map(PrintedPlaces::title).orElse(""),
                words,
                comment.words(),
                List.of(Hands.hand(comment.author(), comment.day())),
                List.of(),
                Stream.concat(Stream.of(comment), comment.answers().stream()).toList());
    }
}
