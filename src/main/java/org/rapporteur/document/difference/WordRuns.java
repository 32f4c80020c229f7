package org.rapporteur.document.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.WordsRun.Mark;

/** Compares lines word by word. What both begin and end with costs nothing; beyond a bound all between counts as changed. */
final class WordRuns {

    /** As many pairs of words are compared in some hundredths of a second. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<WordToken> old;
    private final List<WordToken> young;
    private final List<List<WordsRun>> lines = new ArrayList<>();
    private List<WordsRun> runs = new ArrayList<>();

    private WordRuns(List<WordToken> old, List<WordToken> young) {
        this.old = old;
        this.young = young;
    }

    /** Cell by cell. */
    static List<List<WordsRun>> of(List<List<Inline>> before, List<List<Inline>> after) {
        List<List<WordsRun>> cells = new ArrayList<>();
        for (int at = 0; at < Math.max(before.size(), after.size()); at++) {
            cells.add(line(line(before, at), line(after, at)));
        }
        return cells;
    }

    /** One paragraph against the parts it became, or the other way round, by what the parts count as. */
    static List<List<WordsRun>> split(List<Inline> whole, List<List<Inline>> parts, Mark partsAre) {
        List<WordToken> all = new ArrayList<>();
        for (List<Inline> part : parts) {
            all.addAll(all.isEmpty() && part == parts.get(0) ? List.of() : List.of(WordToken.end()));
            all.addAll(WordToken.of(part));
        }
        List<WordToken> one = WordToken.of(whole);
        return partsAre == Mark.ADDED ? new WordRuns(one, all).compared() : new WordRuns(all, one).compared();
    }

    /** Whether two lines are too long to be compared by word. */
    static boolean isTooLong(List<Inline> before, List<Inline> after) {
        if ((long) Inline.text(before).length() * Inline.text(after).length() <= MOST_PAIRS) {
            return false;
        }
        WordRuns pair = new WordRuns(WordToken.of(before), WordToken.of(after));
        int head = pair.head();
        int tail = pair.tail(head);
        return pair.pairs(head, tail) > MOST_PAIRS;
    }

    private static List<WordsRun> line(List<Inline> before, List<Inline> after) {
        boolean same = before.equals(after);
        return same
                ? new WordRuns(WordToken.whole(before), WordToken.whole(after)).compared().get(0)
                : new WordRuns(WordToken.of(before), WordToken.of(after)).compared().get(0);
    }

    private static List<Inline> line(List<List<Inline>> lines, int at) {
        return at < lines.size() ? lines.get(at) : List.of();
    }

    private List<List<WordsRun>> compared() {
        int head = head();
        int tail = tail(head);
        add(Mark.SAME, young.subList(0, head));
        between(old.subList(head, old.size() - tail), young.subList(head, young.size() - tail), pairs(head, tail));
        add(Mark.SAME, young.subList(young.size() - tail, young.size()));
        lines.add(runs);
        return lines;
    }

    private void between(List<WordToken> before, List<WordToken> after, long pairs) {
        if (pairs > MOST_PAIRS || pairs == 0) {
            add(Mark.REMOVED, before);
            add(Mark.ADDED, after);
            return;
        }
        List<WordToken> removed = new ArrayList<>();
        List<WordToken> added = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<WordToken> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<WordToken>())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            same(before.subList(at, from), after.subList(to - (from - at), to), removed, added);
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        change(removed, added);
        add(Mark.SAME, after.subList(after.size() - (before.size() - at), after.size()));
    }

    /** Blanks between changed words change with them, or a phrase would be shown word by word. */
    private void same(
            List<WordToken> before, List<WordToken> after, List<WordToken> removed, List<WordToken> added) {
        boolean blank = before.stream().allMatch(token -> !token.isEnd() && token.text().isBlank());
        if (blank && !(removed.isEmpty() && added.isEmpty())) {
            removed.addAll(before);
            added.addAll(after);
        } else {
            change(removed, added);
            add(Mark.SAME, after);
        }
    }

    /** What was removed stands before what came in its place. */
    private void change(List<WordToken> removed, List<WordToken> added) {
        add(Mark.REMOVED, removed);
        add(Mark.ADDED, added);
        removed.clear();
        added.clear();
    }

    private int head() {
        int most = Math.min(old.size(), young.size());
        int head = 0;
        while (head < most && old.get(head).equals(young.get(head))) {
            head++;
        }
        return head;
    }

    private int tail(int head) {
        int most = Math.min(old.size(), young.size()) - head;
        int tail = 0;
        while (tail < most && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private long pairs(int head, int tail) {
        return (long) (old.size() - head - tail) * (young.size() - head - tail);
    }

    private void add(Mark mark, List<WordToken> tokens) {
        List<WordToken> pending = new ArrayList<>();
        for (WordToken token : tokens) {
            if (token.isEnd()) {
                flush(mark, pending);
                lines.add(runs);
                runs = new ArrayList<>();
            } else {
                pending.add(token);
            }
        }
        flush(mark, pending);
    }

    private void flush(Mark mark, List<WordToken> tokens) {
        if (!tokens.isEmpty()) {
            runs.add(new WordsRun(mark, joined(tokens)));
            tokens.clear();
        }
    }

    /** Words side by side that lead to the same place become one again. */
    private static List<Inline> joined(List<WordToken> tokens) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            WordToken token = tokens.get(at);
            text.append(token.text());
            boolean last = at + 1 == tokens.size() || !goesOn(token, tokens.get(at + 1));
            if (last && token.inline() instanceof Words words) {
                joined.add(new Words(text.toString(), words.link()));
            } else if (last) {
                joined.add(token.inline());
            }
            text.setLength(last ? 0 : text.length());
        }
        return joined;
    }

    private static boolean goesOn(WordToken token, WordToken next) {
        return token.inline() instanceof Words one
                && next.inline() instanceof Words other
                && Objects.equals(one.link(), other.link());
    }
}
