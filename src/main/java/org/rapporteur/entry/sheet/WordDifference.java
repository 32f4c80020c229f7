package org.rapporteur.entry.sheet;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.entry.sheet.WordRun.Change;

/** How two texts differ, word by word. */
final class WordDifference {

    /** A word with the blank behind it, punctuation by itself, or the end of a line. */
    private static final Pattern WORD = Pattern.compile("\\n|[\\p{L}\\p{N}]+[^\\S\\n]?|[^\\p{L}\\p{N}\\n][^\\S\\n]?");

    /** Beyond as many pairs of words nobody waits for the difference: all counts as changed. */
    private static final long MOST_PAIRS = 16_000_000;

    private WordDifference() {}

    /** The runs of both texts in reading order; what was removed stands before what came in its place. */
    static List<WordRun> between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        if ((long) old.size() * young.size() > MOST_PAIRS) {
            return whole(before, after);
        }
        List<WordRun> runs = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int at = 0;
        var patch = DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<String>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                change(runs, removed, added);
                runs.add(new WordRun(Change.SAME, String.join("", old.subList(at, from))));
            }
            delta.getSource().getLines().forEach(removed::append);
            delta.getTarget().getLines().forEach(added::append);
            at = from + delta.getSource().size();
        }
        change(runs, removed, added);
        if (at < old.size()) {
            runs.add(new WordRun(Change.SAME, String.join("", old.subList(at, old.size()))));
        }
        return runs;
    }

    /** Changes side by side make one, however the algorithm found them. */
    private static void change(List<WordRun> runs, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            runs.add(new WordRun(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new WordRun(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<WordRun> whole(String before, String after) {
        return List.of(new WordRun(Change.REMOVED, before), new WordRun(Change.ADDED, after));
    }
}
