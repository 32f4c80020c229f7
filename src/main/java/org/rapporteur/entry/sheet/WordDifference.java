package org.rapporteur.entry.sheet;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.entry.sheet.WordRun.Change;

/** How two texts differ: line by line, and word by word where lines do. */
final class WordDifference {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** A word with its accents and the blank behind it, punctuation by itself, or the end of a line. */
    private static final Pattern WORD =
            Pattern.compile("\\n|[\\p{L}\\p{N}\\p{M}]+[^\\S\\n]?|[^\\p{L}\\p{N}\\p{M}\\n][^\\S\\n]?");

    /** The work grows with the square of what is compared at once; of more pieces all counts as changed. */
    private static final int MOST_PIECES = 2_000;

    private final List<Change> changes = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();

    private WordDifference() {}

    /** The runs of both texts in reading order; what was removed stands before what came in its place. */
    static List<WordRun> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(pieces(LINE, before), pieces(LINE, after), difference::words);
        return difference.runs();
    }

    private void words(List<String> before, List<String> after) {
        compare(pieces(WORD, String.join("", before)), pieces(WORD, String.join("", after)), (old, young) -> {
            add(Change.REMOVED, old);
            add(Change.ADDED, young);
        });
    }

    /**
     * Changes side by side make one, however the algorithm found them.
     *
     * @param differing is told what came in the place of what
     */
    private void compare(List<String> old, List<String> young, BiConsumer<List<String>, List<String>> differing) {
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, young)) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                differing.accept(List.copyOf(removed), List.copyOf(added));
                removed.clear();
                added.clear();
                add(Change.SAME, old.subList(at, from));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        differing.accept(removed, added);
        add(Change.SAME, old.subList(at, old.size()));
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
        return old.size() + young.size() > MOST_PIECES && !old.equals(young)
                ? List.of(new ChangeDelta<>(new Chunk<>(0, old), new Chunk<>(0, young)))
                : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<String>())
                        .getDeltas();
    }

    private void add(Change change, List<String> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last) == change) {
            pieces.forEach(texts.get(last)::append);
        } else {
            changes.add(change);
            texts.add(new StringBuilder(String.join("", pieces)));
        }
    }

    private List<WordRun> runs() {
        List<WordRun> runs = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            runs.add(new WordRun(changes.get(at), texts.get(at).toString()));
        }
        return runs;
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
