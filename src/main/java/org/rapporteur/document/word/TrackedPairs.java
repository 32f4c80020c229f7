package org.rapporteur.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.AlignedPassages;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.DocumentDifference;

/**
 * Which passages of two editions Word keeps as one. Tables are kept only if they have as many columns; rows only if their
 * tables are kept as one, since Word cannot tell of a row that it changed its table.
 */
final class TrackedPairs {

    static final int NONE = -1;

    private final int[] byOld;
    private final int[] byYoung;
    private final Map<Integer, DifferenceEntry> oldEntries = new HashMap<>();
    private final Map<Integer, DifferenceEntry> youngEntries = new HashMap<>();
    private final Map<DifferenceEntry, Integer> moves = new IdentityHashMap<>();

    TrackedPairs(DocumentDifference difference, Document document, TrackedSide old, TrackedSide young) {
        byOld = nothing(old.size());
        byYoung = nothing(young.size());
        difference.entries().forEach(this::remember);
        int before = 0;
        int after = 0;
        for (AlignedPassages stretch : difference.aligned(document)) {
            pair(stretch, before, after);
            before += stretch.before().size();
            after += stretch.after().size();
        }
        for (int at = 0; at < old.size(); at++) {
            if (old.isTable(at)) {
                table(old, young, at);
            } else if (byOld[at] != NONE
                    && old.passage(at).isPrinted() != young.passage(byOld[at]).isPrinted()) {
                part(at);
            }
        }
        for (int at = 0; at < young.size(); at++) {
            if (young.isTable(at)) {
                rows(young, at, byYoung[at]);
            }
        }
    }

    /** The partner of a passage of the old edition, or {@link #NONE}. */
    int ofOld(int at) {
        return byOld[at];
    }

    int ofYoung(int at) {
        return byYoung[at];
    }

    /** The split or merge a passage of the old edition is part of. */
    @Nullable
    DifferenceEntry parted(int old) {
        return parted(oldEntries.get(old));
    }

    /** Whether a passage of the new edition is part of a split or merge. */
    boolean isPart(int young) {
        return parted(youngEntries.get(young)) != null;
    }

    private static @Nullable DifferenceEntry parted(@Nullable DifferenceEntry entry) {
        boolean parted =
                entry != null && (entry.kind() == DifferenceKind.SPLIT || entry.kind() == DifferenceKind.MERGED);
        return parted ? entry : null;
    }

    /** The number of a move by the place of its passage in the old edition; 0 if it is none. */
    int oldMove(int at) {
        DifferenceEntry entry = oldEntries.get(at);
        return entry == null || entry.kind() != DifferenceKind.MOVED
                ? 0
                : moves.getOrDefault(entry, 0) + at - entry.before().get(0).at();
    }

    int youngMove(int at) {
        DifferenceEntry entry = youngEntries.get(at);
        return entry == null || entry.kind() != DifferenceKind.MOVED
                ? 0
                : moves.getOrDefault(entry, 0) + at - entry.after().get(0).at();
    }

    private static int[] nothing(int size) {
        int[] nothing = new int[size];
        Arrays.fill(nothing, NONE);
        return nothing;
    }

    private void remember(DifferenceEntry entry) {
        entry.before().forEach(one -> oldEntries.put(one.at(), entry));
        entry.after().forEach(one -> youngEntries.put(one.at(), entry));
        if (entry.kind() == DifferenceKind.MOVED) {
            moves.put(entry, 1 + entry.before().get(0).at());
        }
    }

    private void pair(AlignedPassages stretch, int before, int after) {
        if (stretch.before().size() == stretch.after().size()) {
            for (int at = 0; at < stretch.before().size(); at++) {
                byOld[before + at] = after + at;
                byYoung[after + at] = before + at;
            }
        }
    }

    private void part(int old) {
        if (byOld[old] != NONE) {
            byYoung[byOld[old]] = NONE;
            byOld[old] = NONE;
        }
    }

    private void table(TrackedSide old, TrackedSide young, int at) {
        if (byOld[at] != NONE && old.columns(at) != young.columns(byOld[at])) {
            part(at);
        }
        for (int row = at + 1; row < old.rowsEnd(at); row++) {
            int partner = byOld[row];
            if (partner != NONE && (byOld[at] == NONE || !isRowOf(young, byOld[at], partner))) {
                part(row);
            }
        }
    }

    private static boolean isRowOf(TrackedSide edition, int table, int row) {
        return row > table && row < edition.rowsEnd(table);
    }

    /** Rows of a new table that were rows of another one are rows that came. */
    private void rows(TrackedSide young, int table, int partner) {
        for (int row = table + 1; row < young.rowsEnd(table); row++) {
            if (partner == NONE && byYoung[row] != NONE) {
                part(byYoung[row]);
            }
        }
    }
}
