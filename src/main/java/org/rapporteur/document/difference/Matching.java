package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Finds for each passage its partner in the other document: by id, by words that only one passage prints, by the same
 * words between partners, by the same words anywhere, by likeness. Every step takes a time that grows with the number of
 * passages, not with its square.
 */
final class Matching {

    private static final int MOST_PAIRS = 250_000;

    private final Side old;
    private final Side young;

    private Matching(Side old, Side young) {
        this.old = old;
        this.young = young;
    }

    static void match(Side old, Side young) {
        Matching matching = new Matching(old, young);
        matching.alone(old::idKey, young::idKey);
        matching.alone(old::key, young::key);
        matching.gaps();
        matching.anywhere();
        new Likeness(old, young).match();
    }

    private void pair(int before, int after) {
        old.partner(before, after);
        young.partner(after, before);
    }

    /** Pairs what has a key that no other passage has on either side. */
    private void alone(IntFunction<String> oldKey, IntFunction<String> youngKey) {
        Map<String, Integer> before = alone(old, oldKey);
        alone(young, youngKey).forEach((key, after) -> {
            int at = before.getOrDefault(key, Side.NONE);
            if (at >= 0 && after >= 0) {
                pair(at, after);
            }
        });
    }

    private static Map<String, Integer> alone(Side side, IntFunction<String> key) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < side.size(); at++) {
            if (side.isFree(at) && !key.apply(at).isEmpty()) {
                places.merge(key.apply(at), at, (one, other) -> Side.NONE);
            }
        }
        return places;
    }

    /** Between partners that kept their order, passages with the same words are partners in their order. */
    private void gaps() {
        int before = 0;
        int after = 0;
        for (int at : Backbone.of(old)) {
            gap(free(old, before, at), free(young, after, old.partner(at)));
            before = at + 1;
            after = old.partner(at) + 1;
        }
        gap(free(old, before, old.size()), free(young, after, young.size()));
    }

    private static List<Integer> free(Side side, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (side.isFree(at)) {
                free.add(at);
            }
        }
        return free;
    }

    private void gap(List<Integer> before, List<Integer> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && same(before.get(head), after.get(head))) {
            pair(before.get(head), after.get(head));
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
            pair(before.get(before.size() - tail), after.get(after.size() - tail));
        }
        inner(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    }

    /** The longest common sequence, where so many pairs can be looked at; what is left is found anywhere. */
    private void inner(List<Integer> before, List<Integer> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS || before.isEmpty() || after.isEmpty()) {
            return;
        }
        int[][] longest = longest(before, after);
        int one = 0;
        int other = 0;
        while (one < before.size() && other < after.size()) {
            if (same(before.get(one), after.get(other))) {
                pair(before.get(one++), after.get(other++));
            } else if (longest[one + 1][other] >= longest[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
    }

    private int[][] longest(List<Integer> before, List<Integer> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                longest[one][other] = same(before.get(one), after.get(other))
                        ? longest[one + 1][other + 1] + 1
                        : Math.max(longest[one + 1][other], longest[one][other + 1]);
            }
        }
        return longest;
    }

    private boolean same(int before, int after) {
        return old.key(before).equals(young.key(after));
    }

    /** The same words at any place, the first with the first. */
    private void anywhere() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = old.size() - 1; at >= 0; at--) {
            if (old.isFree(at)) {
                places.computeIfAbsent(old.key(at), none -> new ArrayList<>()).add(at);
            }
        }
        for (int at = 0; at < young.size(); at++) {
            List<Integer> same = young.isFree(at) ? places.getOrDefault(young.key(at), List.of()) : List.of();
            if (!same.isEmpty()) {
                pair(same.remove(same.size() - 1), at);
            }
        }
    }
}
