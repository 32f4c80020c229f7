package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;

/**
 * Pairs passages of which half the words are the same. Only passages that share two words side by side are looked at, and
 * none that very many share.
 */
final class Likeness {

    private static final double LIKE = 0.5;
    private static final int COMMON = 40;
    private static final int MOST_CANDIDATES = 60;

    private final Side old;
    private final Side young;

    private record Pair(int before, int after, double likeness) {}

    Likeness(Side old, Side young) {
        this.old = old;
        this.young = young;
    }

    void match() {
        Map<String, List<Integer>> places = index();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < old.size(); at++) {
            if (old.isFree(at)) {
                candidates(at, places, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::before));
        pairs.stream()
                .filter(pair -> old.isFree(pair.before) && young.isFree(pair.after))
                .forEach(this::pair);
    }

    private void pair(Pair pair) {
        if (old.isFree(pair.before) && young.isFree(pair.after)) {
            old.partner(pair.before, pair.after);
            young.partner(pair.after, pair.before);
        }
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < young.size(); at++) {
            if (young.isFree(at)) {
                for (String shingle : shingles(young, at)) {
                    List<Integer> list = places.computeIfAbsent(shingle, none -> new ArrayList<>());
                    if (list.size() <= COMMON) {
                        list.add(at);
                    }
                }
            }
        }
        return places;
    }

    private void candidates(int at, Map<String, List<Integer>> places, List<Pair> pairs) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String shingle : shingles(old, at)) {
            List<Integer> list = places.getOrDefault(shingle, List.of());
            if (list.size() <= COMMON) {
                list.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .forEach(other -> {
                    double likeness = of(old.words(at), young.words(other.getKey()));
                    if (likeness >= LIKE && !tellsOthers(old.passage(at), young.passage(other.getKey()))) {
                        pairs.add(new Pair(at, other.getKey(), likeness));
                    }
                });
    }

    /** Words that name one record are not like those that name another, however alike they sound. */
    private static boolean tellsOthers(Passage one, Passage other) {
        Set<String> named = named(one);
        Set<String> others = named(other);
        return !named.isEmpty() && !others.isEmpty() && Collections.disjoint(named, others);
    }

    private static Set<String> named(Passage passage) {
        return passage.lines().stream()
                .flatMap(List::stream)
                .filter(inline -> inline instanceof Claim claim && claim.type() == ClaimType.TEXT)
                .flatMap(inline -> ((Claim) inline).sources().stream())
                .map(source -> source.room() + " " + source.key())
                .collect(Collectors.toSet());
    }

    private static Set<String> shingles(Side side, int at) {
        String[] words = side.words(at);
        Set<String> shingles = new HashSet<>();
        String kind = side.passage(at).kind() + " ";
        for (int word = 0; word + 1 < words.length; word++) {
            shingles.add(kind + words[word] + " " + words[word + 1]);
        }
        return shingles;
    }

    /** Which share of the words of both is common, from 0 to 1. */
    private static double of(String[] some, String[] others) {
        Map<String, Integer> counts = counts(some);
        int common = common(counts, others);
        return some.length + others.length == 0 ? 0 : 2.0 * common / (some.length + others.length);
    }

    /** How many of the words are among those counted; takes them away there. */
    static int common(Map<String, Integer> counts, String[] words) {
        int common = 0;
        for (String word : words) {
            int left = counts.getOrDefault(word, 0);
            if (left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        return common;
    }

    static Map<String, Integer> counts(String[] words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }
}
