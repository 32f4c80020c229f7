package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.site.lists.Facet.Option;
import org.rapporteur.site.lists.ListPage.Link;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** The ways to narrow one list, with the values that occur in its records and those already chosen. */
final class FacetForm {

    private static final List<String> OF_TEXTS =
            List.of("topic", "resolution", "group", "sector", "kind", "stage", "period");
    private static final List<String> OF_ACTIVITIES =
            List.of("topic", "resolution", "group", "sector", "kind", "country", "period");

    private final Asked asked;
    private final Names names;
    private final Map<String, Set<String>> occurring;
    private final boolean texts;

    private FacetForm(Asked asked, Names names, Map<String, Set<String>> occurring, boolean texts) {
        this.asked = asked;
        this.names = names;
        this.occurring = occurring;
        this.texts = texts;
    }

    static FacetForm ofTexts(Asked asked, NameBook.Book book) {
        return new FacetForm(asked, book.names(), book.ofTexts(), true);
    }

    static FacetForm ofActivities(Asked asked, NameBook.Book book) {
        return new FacetForm(asked, book.names(), book.ofActivities(), false);
    }

    List<Facet> facets() {
        return (texts ? OF_TEXTS : OF_ACTIVITIES).stream().map(this::facet).toList();
    }

    private Facet facet(String name) {
        Set<String> chosen = asked.filter().values(name);
        Set<String> offered = occurring.getOrDefault(name, Set.of());
        boolean all = name.equals("period") || name.equals("stage");
        List<Option> options = values(name)
                .filter(value -> all || offered.contains(value) || chosen.contains(value))
                .map(value -> new Option(value, label(name, value), chosen.contains(value)))
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
            case "stage" -> wording.opening(wording.word("standing." + value));
            default -> names.of(name, value);
        };
    }

    /** What is chosen, each with the address of the list without it. */
    List<Link> chips() {
        return (texts ? OF_TEXTS : OF_ACTIVITIES).stream().flatMap(this::chips).toList();
    }

    private Stream<Link> chips(String name) {
        return asked.filter().values(name).stream()
                .map(value -> new Link(
                        label(name, value),
                        asked.with(asked.filter().without(name, value)).href()));
    }
}
