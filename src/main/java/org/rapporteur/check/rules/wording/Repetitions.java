package org.rapporteur.check.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds pairs without comparing each with each: if the shorter of two may miss n words, one of its n + 1 rarest is in
 * the longer.
 */
final class Repetitions {
    /** So that a document of one sentence in a thousand slight variations ends in time. */
    private static final int MOST_COMPARED = 300;

    record Pair(Saying earlier, Saying later) {}

    private final List<Saying> sayings;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Repetitions(List<Saying> sayings) {
        this.sayings = sayings;
        IntStream.range(0, sayings.size())
                .forEach(i -> sayings.get(i)
                        .words()
                        .stems()
                        .forEach(stem -> places.computeIfAbsent(stem, none -> new ArrayList<>(2))
                                .add(i)));
    }

    /** Each sentence that repeats an earlier one, with the first it repeats. */
    static Stream<Pair> in(List<Saying> sayings) {
        Repetitions index = new Repetitions(sayings);
        Map<Integer, Integer> earliest = new HashMap<>();
        IntStream.range(0, sayings.size())
                .forEach(i -> index.partners(i)
                        .forEach(other -> earliest.merge(Math.max(i, other), Math.min(i, other), Math::min)));
        return earliest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> new Pair(sayings.get(pair.getValue()), sayings.get(pair.getKey())));
    }

    private Stream<Integer> partners(int place) {
        Saying saying = sayings.get(place);
        return candidates(place).filter(other -> saying.repeats(sayings.get(other)));
    }

    private Stream<Integer> candidates(int place) {
        ContentWords words = sayings.get(place).words();
        return words.stems().stream()
                .map(stem -> Objects.requireNonNull(places.get(stem)))
                .sorted(Comparator.comparingInt(List::size))
                .limit(Saying.mayMiss(words.size()) + 1L)
                .flatMap(List::stream)
                .filter(other -> other != place)
                .distinct()
                .limit(MOST_COMPARED);
    }
}
