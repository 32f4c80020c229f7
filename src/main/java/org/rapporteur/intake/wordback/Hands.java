package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.document.reading.word.WordReview;
import org.rapporteur.document.reading.word.WordReview.ReviewedParagraph;
import org.rapporteur.document.reading.word.WordReview.TrackedChange;

/** Who did what to a file: those who tracked their changes by name, else who saved it last. */
final class Hands {

    private final Map<String, List<ReviewedParagraph>> byTag = new HashMap<>();
    private final Map<String, List<ReviewedParagraph>> byWords = new HashMap<>();
    private final List<String> saved;

    Hands(WordReview review) {
        review.paragraphs().stream()
                .filter(paragraph -> !paragraph.changes().isEmpty())
                .forEach(this::add);
        saved = review.savedBy().isBlank() ? List.of() : List.of(hand(review.savedBy(), review.savedOn()));
    }

    private void add(ReviewedParagraph paragraph) {
        byTag.computeIfAbsent(paragraph.tag(), first -> new ArrayList<>()).add(paragraph);
        Stream.of(paragraph.before(), paragraph.after())
                .map(Hands::plain)
                .distinct()
                .filter(words -> !words.isEmpty())
                .forEach(words -> byWords.computeIfAbsent(words, first -> new ArrayList<>())
                        .add(paragraph));
    }

    /** The words alone: numbers that are typed before them, and blanks, differ from reader to reader. */
    static String plain(String words) {
        return words.strip()
                .replaceFirst("^(?:\\d+(?:\\.\\d+)*\\.?|[–•-])\\s+", "")
                .replaceAll("\\s+", " ");
    }

    List<String> of(DifferenceEntry entry) {
        List<String> names = Stream.concat(entry.before().stream(), entry.after().stream())
                .map(Placed::passage)
                .flatMap(this::paragraphs)
                .flatMap(paragraph -> paragraph.changes().stream())
                .filter(change -> !change.author().isBlank())
                .map(Hands::hand)
                .distinct()
                .toList();
        return names.isEmpty() ? saved : names;
    }

    private Stream<ReviewedParagraph> paragraphs(Passage passage) {
        Stream<ReviewedParagraph> said = passage.lines().stream()
                .map(line -> plain(org.rapporteur.document.Inline.text(line)))
                .map(words -> byWords.getOrDefault(words, List.of()))
                .flatMap(Collection::stream);
        boolean whole = passage.kind() == Passage.Kind.PARAGRAPH;
        return Stream.concat(
                whole ? byTag.getOrDefault(passage.id().toString(), List.of()).stream() : Stream.empty(), said);
    }

    private static String hand(TrackedChange change) {
        return hand(change.author(), change.day());
    }

    static String hand(String name, String day) {
        return day.isEmpty() ? name : name + ", " + day;
    }
}
