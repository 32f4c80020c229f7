package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.site.lists.Facet.Option;
import org.rapporteur.site.lists.ListPage.Link;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** The ways to narrow one list, with the values that occur in what it would list and those already chosen. */
final class FacetForm {

    private static final List<String> OF_TEXTS =
            List.of("topic", "resolution", "group", "sector", "kind", "stage", "period");
    private static final List<String> OF_ACTIVITIES =
            List.of("topic", "resolution", "group", "sector", "kind", "country", "period");

    private final Asked asked;
    private final Names names;
    private final Map<String, Map<String, Integer>> counts;
    private final boolean texts;

    private FacetForm(Asked asked, Names names, Map<String, Map<String, Integer>> counts, boolean texts) {
        this.asked = asked;
        this.names = names;
        this.counts = counts;
        this.texts = texts;
    }

    /** @param counts how many there are of each value, by facet */
    static FacetForm ofTexts(Asked asked, Names names, Map<String, Map<String, Integer>> counts) {
        return new FacetForm(asked, names, counts, true);
    }

    static FacetForm ofActivities(Asked asked, Names names, Map<String, Map<String, Integer>> counts) {
        return new FacetForm(asked, names, counts, false);
    }

    List<Facet> facets() {
        return (texts ? OF_TEXTS : OF_ACTIVITIES)
                .stream()
                        .map(this::facet)
                        .filter(facet -> !facet.options().isEmpty())
                        .toList();
    }

    private Facet facet(String name) {
        Set<String> chosen = asked.filter().values(name);
        Map<String, Integer> offered = counts.getOrDefault(name, Map.of());
        List<Option> options = values(name)
                .filter(value -> offered.getOrDefault(value, 0) > 0 || chosen.contains(value))
                .map(value ->
                        new Option(value, label(name, value), chosen.contains(value), offered.getOrDefault(value, 0)))
                .toList();
        return new Facet(name, name.equals("period"), options);
    }

    private Stream<String> values(String name) {
        return switch (name) {
            case "kind" ->
                texts
                        ? Stream.of(TextKind.values()).map(TextKind::code)
                        : Stream.of(ActivityKind.values()).map(ActivityKind::code);
            case "stage" -> Stream.of(Standing.values()).map(Standing::code);
            default -> names.order(name);
        };
    }

    private String label(String name, String value) {
        Wording wording = names.wording();
        return switch (name) {
            case "kind" -> wording.opening(wording.counted((texts ? "noun." : "activity.") + value, 1));
            case Filter.WORDS -> wording.pattern("selection.quoted").text(Map.of("what", value));
            case "stage" -> wording.opening(wording.word("standing." + value));
            default -> names.of(name, value);
        };
    }

    /** What is chosen, each with the address of the list without it. */
    List<Link> chips() {
        return Stream.concat(Stream.of(Filter.WORDS), (texts ? OF_TEXTS : OF_ACTIVITIES).stream())
                .flatMap(this::chips)
                .toList();
    }

    private Stream<Link> chips(String name) {
        return asked.filter().values(name).stream()
                .map(value -> new Link(
                        label(name, value),
                        asked.with(asked.filter().without(name, value)).href()));
    }
}
