package org.rapporteur.document.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The most partners that stand in the same order in both documents; the others have moved. */
final class Backbone {

    private Backbone() {}

    /** Their places in the document of this side, in order. */
    static List<Integer> of(Side side) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[side.size()];
        Arrays.fill(before, Side.NONE);
        for (int at = 0; at < side.size(); at++) {
            if (!side.isFree(at)) {
                int length = shorter(side, ends, side.partner(at));
                before[at] = length == 0 ? Side.NONE : ends.get(length - 1);
                if (length == ends.size()) {
                    ends.add(at);
                } else {
                    ends.set(length, at);
                }
            }
        }
        return chain(before, ends);
    }

    /** How long the longest sequence is that ends before a place of the other document. */
    private static int shorter(Side side, List<Integer> ends, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.partner(ends.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Integer> chain(int[] before, List<Integer> ends) {
        Deque<Integer> chain = new ArrayDeque<>();
        int at = ends.isEmpty() ? Side.NONE : ends.get(ends.size() - 1);
        while (at != Side.NONE) {
            chain.addFirst(at);
            at = before[at];
        }
        return List.copyOf(chain);
    }
}
