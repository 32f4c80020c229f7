package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;

/**
 * Something a report said would come, and what became of it.
 *
 * @param key the same in every reading: {@code text/} and the text, or the paragraph and the count of promises in it
 * @param name what it is about: the number of a text, the name of an activity, the heading of a section
 * @param words the sentence that promises it; of a text its title
 * @param standing code of what a text was told as; empty for everything else
 * @param day for which it was promised; null where none was said
 * @param places where it was told, the earliest report first
 */
public record Promise(
        String key,
        String name,
        String words,
        String standing,
        @Nullable LocalDate day,
        List<Place> places,
        Outcome outcome) {

    /**
     * Where it was told.
     *
     * @param period code of the period
     * @param document number of the report
     * @param number of the paragraph, as printed
     * @param since cut-off day of the report
     */
    public record Place(String period, String document, String number, BlockId block, LocalDate since) {

        public String href() {
            return "/periods/" + period + "/report#" + block;
        }
    }

    /** What became of it. */
    public enum State {
        /** It is still to come. */
        OPEN,
        /** The day for which it was promised has passed, and nobody has said what became of it. */
        DUE,
        /** It came, or has moved on. */
        KEPT,
        /** It will not come. */
        DROPPED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What became of it, as far as anybody knows.
     *
     * @param standing code of what a text is now; empty for everything else
     * @param day on which it came, or for which it is awaited now; null where none is known
     * @param why as it was answered; empty where nobody said
     */
    public record Outcome(
            State state, String standing, @Nullable LocalDate day, String why) {}

    public Promise {
        places = List.copyOf(places);
    }

    /** Where it was told first. */
    public Place place() {
        return places.get(0);
    }

    public boolean isText() {
        return key.startsWith(CarriedQuestion.TEXT);
    }

    /** The slug of the text; of everything else the key. */
    public String subject() {
        return isText() ? key.substring(CarriedQuestion.TEXT.length()) : key;
    }
}
