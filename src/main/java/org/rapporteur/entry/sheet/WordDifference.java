package org.rapporteur.entry.sheet;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.entry.sheet.WordRun.Change;

/** How two texts differ, word by word. */
final class WordDifference {

    /** A word with its accents and the blank behind it, punctuation by itself, or the end of a line. */
    private static final Pattern WORD =
            Pattern.compile("\\n|[\\p{L}\\p{N}\\p{M}]+[^\\S\\n]?|[^\\p{L}\\p{N}\\p{M}\\n][^\\S\\n]?");

    /** Beyond as many pairs of words between the first and the last change nobody waits: all there counts as changed. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordDifference() {}

    /** The runs of both texts in reading order; what was removed stands before what came in its place. */
    static List<WordRun> between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        int most = Math.min(old.size(), young.size());
        int head = alike(most, at -> old.get(at).equals(young.get(at)));
        int tail = alike(most - head, at -> old.get(old.size() - 1 - at).equals(young.get(young.size() - 1 - at)));
        List<WordRun> runs = new ArrayList<>();
        same(runs, old.subList(0, head));
        compare(runs, old.subList(head, old.size() - tail), young.subList(head, young.size() - tail));
        same(runs, old.subList(old.size() - tail, old.size()));
        return runs;
    }

    private static void compare(List<WordRun> runs, List<String> old, List<String> young) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, young)) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                change(runs, removed, added);
                same(runs, old.subList(at, from));
            }
            delta.getSource().getLines().forEach(removed::append);
            delta.getTarget().getLines().forEach(added::append);
            at = from + delta.getSource().size();
        }
        change(runs, removed, added);
        same(runs, old.subList(at, old.size()));
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
        return (long) old.size() * young.size() > MOST_PAIRS
                ? List.of(new ChangeDelta<>(new Chunk<>(0, old), new Chunk<>(0, young)))
                : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<String>())
                        .getDeltas();
    }

    private static int alike(int most, IntPredicate same) {
        return IntStream.range(0, most).filter(same.negate()).findFirst().orElse(most);
    }

    private static void same(List<WordRun> runs, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new WordRun(Change.SAME, String.join("", words)));
        }
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
}
