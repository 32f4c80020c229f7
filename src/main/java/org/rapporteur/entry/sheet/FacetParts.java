package org.rapporteur.entry.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A selection of records, {@code group=T-SG13,T-SG20 stage=approved}, as facets with their values. */
public record FacetParts(List<FacetChoice> facets) implements Parts {

    /**
     * One way to narrow the selection.
     *
     * @param name as the selection writes it
     */
    public record FacetChoice(String name, Supplier<List<Choice>> offered) {

        public List<Choice> choices() {
            return offered.get();
        }
    }

    public FacetParts {
        facets = List.copyOf(facets);
    }

    @Override
    public String text(Function<String, List<String>> sent) {
        return facets.stream()
                .filter(facet -> !sent.apply(facet.name()).isEmpty())
                .map(facet -> facet.name() + "="
                        + sent.apply(facet.name()).stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<String> values(String text, String facet) {
        return written(text)
                .filter(part -> part.startsWith(facet + "="))
                .flatMap(part -> Arrays.stream(part.substring(facet.length() + 1).split(",")))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public boolean cover(String text) {
        return written(text).allMatch(part -> facets.stream().anyMatch(facet -> part.startsWith(facet.name() + "=")));
    }

    private static Stream<String> written(String text) {
        return Arrays.stream(text.split("[\\s&]+")).filter(part -> !part.isEmpty());
    }
}
