package org.rapporteur.check.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;

/** The total of parts that nothing says to be theirs: “640 answered”, and some lines below “By region: Africa 128, …”. */
final class NearbyTotal {
    /** In how many lines before the parts it may stand. */
    static final int FAR = 8;

    private NearbyTotal() {}

    /** The only number that they nearly come to, where no other is just that; empty where there is none or are several. */
    static List<Reckoning> among(Stream<SentenceTokens> told, List<Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        Map<Double, Reckoning> near = new HashMap<>();
        told.forEach(saying -> saying.counts().stream()
                .filter(number -> OneKind.isNear(number, sum) && !number.is(Sense.ROUGHLY))
                .filter(number -> parts.stream().allMatch(part -> part < number.value()))
                .forEach(
                        number -> near.put(number.value(), saying.reckoning(Reckoning.Kind.PARTS, number, sum, true))));
        return near.size() == 1 ? List.copyOf(near.values()) : List.of();
    }
}
