package org.rapporteur.report.life;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a paragraph, with what was answered.
 *
 * @param block id of the paragraph
 * @param settledBy null while it is open
 */
public record ParagraphComment(
        long id,
        String block,
        String text,
        String who,
        Instant at,
        @Nullable String settledBy,
        List<Answered> answers) {

    /** An answer to it. */
    public record Answered(String text, String who, Instant at) {}

    public boolean isOpen() {
        return settledBy == null;
    }
}
