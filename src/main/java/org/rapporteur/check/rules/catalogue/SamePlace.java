package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts that stand at the same place beside several texts, in a column, in a list, in the brackets of a sentence: where
 * most of them are the catalogue's, the place tells these facts, and one that is not is a mistake.
 */
final class SamePlace {
    private static final int FEWEST = 2;

    private SamePlace() {}

    /** Those that do not fit, of every place where at least twice as many do. */
    static <T> Stream<T> odd(List<T> told, Function<T, String> place, Predicate<T> fits) {
        Map<String, List<T>> places =
                told.stream().collect(Collectors.groupingBy(place, LinkedHashMap::new, Collectors.toList()));
        List<T> odd = new ArrayList<>();
        for (List<T> here : places.values()) {
            List<T> wrong = here.stream().filter(fits.negate()).toList();
            int right = here.size() - wrong.size();
            if (right >= FEWEST && right >= 2 * wrong.size()) {
                odd.addAll(wrong);
            }
        }
        return odd.stream();
    }
}
