package org.rapporteur.entry.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.Parts.Faceted;
import org.rapporteur.entry.sheet.Parts.Faceted.FacetChoice;

/** The text of a field as people read it: what was chosen by its label. A value no longer known stays as it is. */
public final class LabelledText {

    private LabelledText() {}

    /**
     * How two texts differ, in labels where they tell the difference.
     *
     * @param facet the name of a facet in words
     */
    public static List<WordRun> between(Field field, String before, String after, UnaryOperator<String> facet) {
        String old = of(field, before, facet);
        String young = of(field, after, facet);
        return old.equals(young) ? WordDifference.between(before, after) : WordDifference.between(old, young);
    }

    /** @param facet the name of a facet in words */
    public static String of(Field field, String text, UnaryOperator<String> facet) {
        if (field.parts() instanceof Faceted facets && facets.cover(text)) {
            return facets.facets().stream()
                    .filter(one -> !facets.values(text, one.name()).isEmpty())
                    .map(one -> facet.apply(one.name()) + ": " + labels(facets, one, text))
                    .collect(Collectors.joining("\n"));
        }
        boolean chosen = field.input().isChosen() || field.parts() instanceof Parts.Picked;
        return chosen && !text.isEmpty() ? labels(field.choices(), Arrays.asList(text.split("\n")), "\n") : text;
    }

    private static String labels(Faceted facets, FacetChoice facet, String text) {
        return labels(facet.choices(), facets.values(text, facet.name()), ", ");
    }

    private static String labels(List<Choice> choices, List<String> values, String between) {
        return values.stream().map(value -> label(choices, value)).collect(Collectors.joining(between));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value.strip()))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
