package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;

/**
 * What changed from one document to another, as a value: entries in reading order, each with all it takes away and puts
 * in. Applied to the first document it gives the second, reversed the other way round. Documents that print the same may
 * still have entries, {@link DifferenceKind#UNSEEN} ones; equal documents have none.
 *
 * @param entries printed and unseen ones
 * @param uncompared passages too long to be compared word by word
 */
public record DocumentDifference(List<DifferenceEntry> entries, List<Uncompared> uncompared) {

    public DocumentDifference {
        entries = List.copyOf(entries);
        uncompared = List.copyOf(uncompared);
    }

    /** Compares two documents. The time it takes grows with their length and not with its square. */
    public static DocumentDifference of(Document old, Document young) {
        Side before = new Side(DocumentPassages.of(old));
        Side after = new Side(DocumentPassages.of(young));
        Matching.match(before, after);
        List<DifferenceEntry> entries = Entries.of(before, after);
        return new DocumentDifference(
                entries, entries.stream().flatMap(DocumentDifference::tooLong).toList());
    }

    /** Whether both print the same. */
    public boolean isEmpty() {
        return entries.stream().noneMatch(DifferenceEntry::isPrinted);
    }

    /** What a reader of both documents can see. */
    public List<DifferenceEntry> printed() {
        return entries.stream().filter(DifferenceEntry::isPrinted).toList();
    }

    /**
     * The second document.
     *
     * @throws IllegalArgumentException if this is not the difference of that document to another
     */
    public Document apply(Document old) {
        return PassageReader.document(patched(DocumentPassages.of(old)));
    }

    /** The difference from the second document to the first; reasons are those that follow from the kind alone. */
    public DocumentDifference reversed() {
        return new DocumentDifference(
                entries.stream().map(DifferenceEntry::reversed).toList(), uncompared);
    }

    /** The same with the reason somebody knows for each printed entry; null leaves the one it has. */
    public DocumentDifference because(Function<DifferenceEntry, @Nullable Reason> reasons) {
        return new DocumentDifference(
                entries.stream().map(entry -> because(entry, reasons)).toList(), uncompared);
    }

    /**
     * Both documents read together, all of them, for whoever shows the whole or context.
     *
     * @param old the first document
     * @throws IllegalArgumentException if this is not the difference of that document to another
     */
    public List<AlignedPassages> aligned(Document old) {
        List<Passage> before = DocumentPassages.of(old);
        List<Passage> after = patched(before);
        Walk walk = new Walk(before.size(), after.size(), byOld(), byYoung());
        List<AlignedPassages> all = new ArrayList<>();
        for (Walk.Step step = walk.next(); step != null; step = walk.next()) {
            all.add(aligned(step, before, after));
        }
        return all;
    }

    private static AlignedPassages aligned(Walk.Step step, List<Passage> before, List<Passage> after) {
        DifferenceEntry entry = step.entry();
        if (entry == null) {
            return new AlignedPassages(
                    List.of(before.get(step.old())), List.of(after.get(step.young())), null, step.role());
        }
        boolean away = step.role() == AlignedPassages.Role.MOVED_AWAY;
        boolean here = step.role() == AlignedPassages.Role.MOVED_HERE;
        return new AlignedPassages(
                here ? List.of() : passages(entry.before()),
                away ? List.of() : passages(entry.after()),
                entry,
                step.role());
    }

    private static List<Passage> passages(List<Placed> placed) {
        return placed.stream().map(Placed::passage).toList();
    }

    private static DifferenceEntry because(DifferenceEntry entry, Function<DifferenceEntry, @Nullable Reason> reasons) {
        Reason reason = entry.isPrinted() ? reasons.apply(entry) : null;
        return reason == null ? entry : entry.because(reason);
    }

    private List<Passage> patched(List<Passage> old) {
        @Nullable Passage[] kept = old.toArray(new Passage[0]);
        entries.forEach(entry -> entry.before().forEach(one -> remove(kept, one)));
        int added = entries.stream()
                .mapToInt(entry -> entry.after().size() - entry.before().size())
                .sum();
        @Nullable Passage[] young = new Passage[old.size() + added];
        entries.forEach(entry -> entry.after().forEach(one -> put(young, one)));
        int to = 0;
        for (Passage passage : kept) {
            while (passage != null && to < young.length && young[to] != null) {
                to++;
            }
            if (passage != null) {
                put(young, new Placed(to, passage));
            }
        }
        return whole(young);
    }

    private static void remove(@Nullable Passage[] passages, Placed placed) {
        if (placed.at() >= passages.length || !placed.passage().equals(passages[placed.at()])) {
            throw new IllegalArgumentException("This is the difference of other documents");
        }
        passages[placed.at()] = null;
    }

    private static void put(@Nullable Passage[] passages, Placed placed) {
        if (placed.at() >= passages.length || passages[placed.at()] != null) {
            throw new IllegalArgumentException("This is the difference of other documents");
        }
        passages[placed.at()] = placed.passage();
    }

    private static List<Passage> whole(@Nullable Passage[] passages) {
        List<Passage> whole = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage == null) {
                throw new IllegalArgumentException("This is the difference of other documents");
            }
            whole.add(passage);
        }
        return whole;
    }

    private Map<Integer, DifferenceEntry> byOld() {
        Map<Integer, DifferenceEntry> places = new HashMap<>();
        entries.forEach(entry -> entry.before().forEach(one -> places.put(one.at(), entry)));
        return places;
    }

    private Map<Integer, DifferenceEntry> byYoung() {
        Map<Integer, DifferenceEntry> places = new HashMap<>();
        entries.forEach(entry -> entry.after().forEach(one -> places.put(one.at(), entry)));
        return places;
    }

    private static Stream<Uncompared> tooLong(DifferenceEntry entry) {
        return IntStream.range(0, Math.min(entry.before().size(), entry.after().size()))
                .filter(at -> isTooLong(
                        entry.before().get(at).passage(), entry.after().get(at).passage()))
                .mapToObj(at -> new Uncompared(
                        entry.after().get(at).passage(),
                        Math.max(
                                length(entry.before().get(at)),
                                length(entry.after().get(at)))));
    }

    private static int length(Placed placed) {
        return placed.passage().text().length();
    }

    private static boolean isTooLong(Passage before, Passage after) {
        return IntStream.range(0, Math.min(before.lines().size(), after.lines().size()))
                .anyMatch(line -> WordRuns.isTooLong(
                        before.lines().get(line), after.lines().get(line)));
    }
}
