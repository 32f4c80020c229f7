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

    /** Compares two lines word by word; what was removed stands before what came in its place. */
    public static List<WordsRun> between(List<Inline> before, List<Inline> after) {
        return betweenCells(List.of(before), List.of(after)).get(0);
    }

    /** The same for each cell of two rows. */
    public static List<List<WordsRun>> betweenCells(List<List<Inline>> before, List<List<Inline>> after) {
        return WordRuns.of(before, after);
    }

    /** As printed. */
    public String text() {
        return Inline.text(content);
    }
}
