package org.rapporteur.intake.wordback;

import java.util.List;
import org.rapporteur.document.reading.word.WordReview.WordComment;

/**
 * One thing that somebody did to a printed report.
 *
 * @param place id of the printed block; of what is new, of the block before it; empty for what has none
 * @param section number and heading as printed; empty for the cover
 * @param printed what was printed there; empty for what is new
 * @param words what the file says now; empty for what was struck
 * @param hands who did it and when, "A. Person, 2024-08-20"; none where the file does not say
 * @param disagreements where words that follow from records were changed
 * @param comments a comment and its answers, in order
 */
record Suggestion(
        SuggestionKind kind,
        String place,
        String section,
        String printed,
        String words,
        List<String> hands,
        List<Disagreement> disagreements,
        List<WordComment> comments) {

    Suggestion {
        hands = List.copyOf(hands);
        disagreements = List.copyOf(disagreements);
        comments = List.copyOf(comments);
    }

    /** One that is about words alone. */
    static Suggestion of(
            SuggestionKind kind, String place, String section, String printed, String words, List<String> hands) {
        return new Suggestion(kind, place, section, printed, words, hands, List.of(), List.of());
    }
}
