package org.rapporteur.records.selection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facets by name with the values allowed for each: what a list page's address, a claim in a sentence and a block of the
 * outline have in common. Written {@code group=T-SG13,T-SG20 stage=approved}; several values of one facet mean any of
 * them.
 */
public record Filter(Map<String, Set<String>> facets) {

    /** The facet that holds words as typed, with their commas. */
    public static final String WORDS = "q";

    private static final Filter EVERYTHING = new Filter(Map.of());

    /** The order of facets in addresses. */
    private static final List<String> ORDER =
            List.of(WORDS, "in", "topic", "resolution", "group", "sector", "kind", "stage", "country", "period");

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

    /** The parameters of an address: repeated or joined by commas they mean any of, and blank ones mean nothing. */
    public static Filter of(Map<String, ? extends Collection<String>> parameters) {
        Map<String, Set<String>> facets = new LinkedHashMap<>();
        parameters.forEach((name, written) -> written.stream()
                .flatMap(values -> name.equals(WORDS) ? Stream.of(values) : Stream.of(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> facets.computeIfAbsent(name, missing -> new LinkedHashSet<>())
                        .add(value)));
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

    /** The same filter which also allows this value. */
    public Filter with(String facet, String value) {
        Map<String, Set<String>> more = new LinkedHashMap<>(facets);
        more.merge(facet, Set.of(value), Filter::joined);
        return new Filter(more);
    }

    /** The same filter without this value. */
    public Filter without(String facet, String value) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>(facets);
        Set<String> rest = new LinkedHashSet<>(values(facet));
        rest.remove(value);
        fewer.remove(facet);
        if (!rest.isEmpty()) {
            fewer.put(facet, rest);
        }
        return new Filter(fewer);
    }

    /** The same filter with no value of this facet. */
    public Filter without(String facet) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>(facets);
        fewer.remove(facet);
        return new Filter(fewer);
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * The form in addresses, the same for the same choice in whatever order it was made:
     * {@code ?group=T-SG13,T-SG20&stage=approved}; empty where nothing is chosen.
     */
    public String query() {
        return facets.keySet().stream()
                .sorted(Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(Comparator.naturalOrder()))
                .map(facet -> encoded(facet) + "=" + written(values(facet)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    private static String written(Set<String> values) {
        return values.stream().sorted().map(Filter::encoded).collect(Collectors.joining(","));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The written form, facets in the order given. */
    @Override
    public String toString() {
        return facets.entrySet().stream()
                .map(facet -> facet.getKey() + "=" + String.join(",", facet.getValue()))
                .collect(Collectors.joining(" "));
    }
}
