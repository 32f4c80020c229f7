package org.rapporteur.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facets by name with the values allowed for each: what a list page's address, a claim in a sentence and a block of the
 * outline have in common. Written {@code group=T-SG13,T-SG20 stage=approved}; several values of one facet mean any of
 * them.
 */
public record Filter(Map<String, Set<String>> facets) {

    private static final Filter EVERYTHING = new Filter(Map.of());

    public Filter {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        facets.forEach((name, values) -> copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
        facets = Collections.unmodifiableMap(copy);
    }

    public static Filter everything() {
        return EVERYTHING;
    }

    /**
     * Reads the written form; facets are separated by spaces or {@code &}.
     *
     * @throws SelectionException when a part is not {@code name=value}
     */
    public static Filter valueOf(String written) {
        Map<String, Set<String>> facets = new LinkedHashMap<>();
        for (String part : written.strip().split("[\\s&]+")) {
            if (!part.isEmpty()) {
                read(part, facets);
            }
        }
        return new Filter(facets);
    }

    private static void read(String part, Map<String, Set<String>> facets) {
        String[] nameAndValues = part.split("=", 2);
        if (nameAndValues.length < 2 || nameAndValues[0].isEmpty() || nameAndValues[1].isEmpty()) {
            throw new SelectionException(part, "“" + part + "” should read name=value, as group=T-SG13");
        }
        facets.computeIfAbsent(nameAndValues[0], missing -> new LinkedHashSet<>())
                .addAll(List.of(nameAndValues[1].split(",")));
    }

    /** The values of a facet; empty when the facet does not narrow anything. */
    public Set<String> values(String facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /**
     * This filter, if it has no other facets than these.
     *
     * @throws SelectionException naming the first facet that does not belong
     */
    public Filter only(Set<String> known) {
        facets.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new SelectionException(
                            name,
                            "“" + name + "” is nothing to select by here; use one of "
                                    + known.stream().sorted().collect(Collectors.joining(", ")));
                });
        return this;
    }

    /** The written form, facets in the order given. */
    @Override
    public String toString() {
        return facets.entrySet().stream()
                .map(facet -> facet.getKey() + "=" + String.join(",", facet.getValue()))
                .collect(Collectors.joining(" "));
    }
}
