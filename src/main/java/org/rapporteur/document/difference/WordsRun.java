package org.rapporteur.document.difference;

import java.util.List;
import org.rapporteur.document.Inline;

/**
 * Words side by side that share one fate.
 *
 * @param content plain words and links, references whole, claims nothing was found for; other claims are words here
 */
public record WordsRun(Mark mark, List<Inline> content) {

    /** What became of words. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED;
    }

    public WordsRun {
        content = List.copyOf(content);
    }

    /** As printed. */
    public String text() {
        return Inline.text(content);
    }
}
