package org.rapporteur.entry.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the text of a field is put together of parts that are chosen, or typed one by one; it can be typed all the same. */
public sealed interface Parts permits RowParts, Parts.Faceted, Parts.Picked {

    /**
     * The text of what was chosen.
     *
     * @param sent values by the name of the part; empty lists where none were sent
     */
    String text(Function<String, List<String>> sent);

    /** The parts of a text, by their names; of a text they {@link #cover}. */
    List<String> values(String text, String part);

    /** Whether the parts tell all that a text says, so that nothing of it is lost where they are sent in its place. */
    boolean cover(String text);

    /** The text of what was chosen in place of another, which stays as it was typed where both say the same. */
    default String text(Function<String, List<String>> sent, String before) {
        String now = text(sent);
        return cover(before) && now.equals(text(part -> values(before, part))) ? before : now;
    }

    /** Records that are found by words and ticked, one a line in the order in which they are told. */
    Parts PICKED = new Picked("pick");

    /** @param part as which those that are ticked are sent */
    record Picked(String part) implements Parts {

        @Override
        public String text(Function<String, List<String>> sent) {
            return String.join("\n", sent.apply(part));
        }

        @Override
        public List<String> values(String text, String name) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        @Override
        public boolean cover(String text) {
            return true;
        }
    }

    /** A selection of records, {@code group=T-SG13,T-SG20 stage=approved}, as facets with their values. */
    record Faceted(List<FacetChoice> facets) implements Parts {

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

        public Faceted {
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
                    .flatMap(part ->
                            Arrays.stream(part.substring(facet.length() + 1).split(",")))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }

        @Override
        public boolean cover(String text) {
            return written(text)
                    .allMatch(part -> facets.stream().anyMatch(facet -> part.startsWith(facet.name() + "=")));
        }

        private static Stream<String> written(String text) {
            return Arrays.stream(text.split("[\\s&]+")).filter(part -> !part.isEmpty());
        }
    }
}
