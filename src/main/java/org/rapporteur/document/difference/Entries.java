package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes entries of what has no partner, is unlike its partner, or left its order. */
final class Entries {

    private final Side old;
    private final Side young;
    private final Set<Integer> kept;
    private final Map<Integer, DifferenceEntry> byOld = new HashMap<>();
    private final Map<Integer, DifferenceEntry> byYoung = new HashMap<>();

    private Entries(Side old, Side young) {
        this.old = old;
        this.young = young;
        this.kept = new HashSet<>(Backbone.of(old));
    }

    /** In reading order of both documents together. */
    static List<DifferenceEntry> of(Side old, Side young) {
        Entries entries = new Entries(old, young);
        for (int at = 0; at < old.size(); at++) {
            if (entries.kept.contains(at) && !entries.byOld.containsKey(at)) {
                entries.keptPair(at);
            }
        }
        entries.gone();
        entries.came();
        return entries.inOrder();
    }

    private void keptPair(int at) {
        int partner = old.partner(at);
        int[] parts = new Parting(old, young).around(at);
        int[] wholes = new Parting(young, old).around(partner);
        if (parts[0] < parts[1]) {
            entry(DifferenceKind.SPLIT, at, at, parts[0], parts[1]);
        } else if (wholes[0] < wholes[1]) {
            entry(DifferenceKind.MERGED, wholes[0], wholes[1], partner, partner);
        } else if (!old.passage(at).equals(young.passage(partner))) {
            boolean inset = old.inset(at) == young.inset(partner);
            entry(PairKind.of(old.passage(at), young.passage(partner), inset), at, at, partner, partner);
        }
    }

    private void gone() {
        for (int at = 0; at < old.size(); at++) {
            if (!kept.contains(at) && !byOld.containsKey(at)) {
                if (old.isFree(at)) {
                    entry(DifferenceKind.DELETED, at, end(old, byOld, at), 0, Side.NONE);
                } else {
                    int last = together(at);
                    entry(DifferenceKind.MOVED, at, last, old.partner(at), old.partner(last));
                }
            }
        }
    }

    private void came() {
        for (int at = 0; at < young.size(); at++) {
            if (young.isFree(at) && !byYoung.containsKey(at)) {
                entry(DifferenceKind.INSERTED, 0, Side.NONE, at, end(young, byYoung, at));
            }
        }
    }

    /** The last of what stands without a partner below one without a partner. */
    private static int end(Side side, Map<Integer, DifferenceEntry> taken, int first) {
        int last = first;
        while (last + 1 < side.size()
                && side.isFree(last + 1)
                && !taken.containsKey(last + 1)
                && side.passage(last + 1).depth() > side.passage(first).depth()) {
            last++;
        }
        return last;
    }

    /** The last of those that moved side by side. */
    private int together(int first) {
        int last = first;
        while (last + 1 < old.size()
                && !old.isFree(last + 1)
                && !kept.contains(last + 1)
                && old.partner(last + 1) == old.partner(last) + 1) {
            last++;
        }
        return last;
    }

    private void entry(DifferenceKind kind, int oldFirst, int oldLast, int youngFirst, int youngLast) {
        List<Placed> before = placed(old, oldFirst, oldLast);
        List<Placed> after = placed(young, youngFirst, youngLast);
        Passage section = after.isEmpty() ? section(old, oldFirst) : section(young, youngFirst);
        DifferenceEntry entry = new DifferenceEntry(kind, before, after, section);
        before.forEach(one -> byOld.put(one.at(), entry));
        after.forEach(one -> byYoung.put(one.at(), entry));
    }

    private static List<Placed> placed(Side side, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(at -> new Placed(at, side.passage(at)))
                .toList();
    }

    private static @Nullable Passage section(Side side, int at) {
        int place = at;
        while (place >= 0 && !(side.passage(place).kind().isSection() && side.passage(place).isPrinted())) {
            place--;
        }
        return place < 0 ? null : side.passage(place);
    }

    private List<DifferenceEntry> inOrder() {
        List<DifferenceEntry> ordered = new ArrayList<>();
        Walk walk = new Walk(old.size(), young.size(), byOld, byYoung);
        for (Walk.Step step = walk.next(); step != null; step = walk.next()) {
            DifferenceEntry entry = step.entry();
            if (entry != null && !step.isDeparture()) {
                ordered.add(entry);
            }
        }
        return ordered;
    }
}
