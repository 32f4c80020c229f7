package org.rapporteur.document.difference;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Inline;

/**
 * One difference. What is inserted, deleted or moved as a whole is one: a paragraph with its items, a table with its
 * rows, a section with all in it.
 *
 * @param before the passages it takes from the old document, one after the other; none if inserted
 * @param after the passages it puts into the new document, one after the other; none if deleted. As many as before, pair by
 *     pair, unless it is inserted, deleted, split or merged
 * @param section where it stands in the new document, in the old one if deleted; null on the cover
 */
public record DifferenceEntry(
        DifferenceKind kind,
        List<Placed> before,
        List<Placed> after,
        @Nullable Passage section,
        Reason reason) {

    public DifferenceEntry {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    DifferenceEntry(DifferenceKind kind, List<Placed> before, List<Placed> after, @Nullable Passage section) {
        this(kind, before, after, section, Reason.of(Cause.of(kind)));
    }

    /** The same for a reason. */
    public DifferenceEntry because(Reason other) {
        return new DifferenceEntry(kind, before, after, section, other);
    }

    /** Whether a reader of the printed documents can see it. */
    public boolean isPrinted() {
        return kind != DifferenceKind.UNSEEN;
    }

    /** The first passage as it is now, or was if it is gone. */
    public Passage first() {
        return (after.isEmpty() ? before : after).get(0).passage();
    }

    /**
     * What happened word by word, one list of runs for each line of the new passages in their order. Lines that only the
     * old passages have come last. For {@link DifferenceKind#SPLIT} and {@link DifferenceKind#MERGED} there is a list for
     * each part.
     */
    public List<List<WordsRun>> words() {
        if (kind == DifferenceKind.SPLIT) {
            return WordRuns.split(line(before), lines(after), WordsRun.Mark.ADDED);
        }
        if (kind == DifferenceKind.MERGED) {
            return WordRuns.split(line(after), lines(before), WordsRun.Mark.REMOVED);
        }
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(at -> WordRuns.of(cells(before, at), cells(after, at)))
                .flatMap(List::stream)
                .toList();
    }

    DifferenceEntry reversed() {
        return new DifferenceEntry(kind.reversed(), after, before, section);
    }

    private static List<List<Inline>> cells(List<Placed> placed, int at) {
        return at < placed.size() ? placed.get(at).passage().lines() : List.of();
    }

    private static List<Inline> line(List<Placed> one) {
        return lines(one).get(0);
    }

    private static List<List<Inline>> lines(List<Placed> placed) {
        return placed.stream().flatMap(one -> one.passage().lines().stream()).toList();
    }
}
