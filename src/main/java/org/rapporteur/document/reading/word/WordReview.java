package org.rapporteur.document.reading.word;

import java.util.List;
import java.util.Optional;
import org.rapporteur.document.reading.lines.UnreadableException;
import org.rapporteur.document.word.PrintStamp;

/**
 * What people did to a Word file, beside the words it holds now. Days and authors are as the file tells them; nothing
 * proves them.
 *
 * @param stamp which report it prints, if it says so
 * @param savedBy who saved it last; empty where it does not say
 * @param savedOn the day of it, "2024-08-20"; empty where it does not say
 * @param paragraphs all of its body, those inside tables too, in order
 */
public record WordReview(
        Optional<PrintStamp> stamp, String savedBy, String savedOn, List<ReviewedParagraph> paragraphs) {

    /** Of a file of which nothing is known. */
    public static final WordReview NONE = new WordReview(Optional.empty(), "", "", List.of());

    /**
     * A paragraph with what was done to it.
     *
     * @param tag of the control it stands in, all paragraphs of a table under that of the table; else empty
     * @param before its words if every tracked change is rejected
     * @param after its words if every tracked change is accepted
     * @param comments that begin or are marked in it, without those that answer others
     */
    public record ReviewedParagraph(
            String tag, String before, String after, List<TrackedChange> changes, List<WordComment> comments) {

        public ReviewedParagraph {
            changes = List.copyOf(changes);
            comments = List.copyOf(comments);
        }
    }

    /**
     * A tracked change.
     *
     * @param inserted false for words that were struck
     * @param day "2024-08-20", or empty
     */
    public record TrackedChange(boolean inserted, String author, String day, String words) {}

    /**
     * A comment with the answers to it, in order.
     *
     * @param id its number in the file
     * @param day "2024-08-20", or empty
     * @param settled whether somebody marked it as done
     */
    public record WordComment(
            String id, String author, String day, String words, boolean settled, List<WordComment> answers) {

        public WordComment {
            answers = List.copyOf(answers);
        }
    }

    public WordReview {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether it came from here: it says so, or has controls as our files have. */
    public boolean isOurs() {
        return stamp.isPresent()
                || paragraphs.stream().anyMatch(paragraph -> !paragraph.tag().isEmpty());
    }

    /**
     * Reads a file in the bounds of an honest one.
     *
     * @throws UnreadableException with a line that goes on after the file's name: "is damaged"
     */
    public static WordReview read(byte[] file) {
        return new ReviewReader(new WordParts(file)).review();
    }
}
