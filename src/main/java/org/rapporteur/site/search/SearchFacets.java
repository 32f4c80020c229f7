package org.rapporteur.site.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.site.lists.Facet;
import org.rapporteur.site.lists.Facet.Option;
import org.rapporteur.site.lists.Names;
import org.rapporteur.site.search.SearchPage.Chip;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The ways to narrow what is found, each choice with how much it would leave. */
@Component
class SearchFacets {

    private static final List<String> OF_RECORDS = List.of("topic", "resolution", "sector");

    private final Finder finder;
    private final MessageSource messages;

    SearchFacets(Finder finder, MessageSource messages) {
        this.finder = finder;
        this.messages = messages;
    }

    List<Facet> of(Found found, Names names) {
        SearchAsked asked = found.asked();
        return Stream.concat(Stream.of(kinds(asked, found.counts())), ofRecords(found, names))
                .filter(facet -> !facet.options().isEmpty())
                .toList();
    }

    /** Of very many things every choice, as none of them counts what it would leave. */
    private Stream<Facet> ofRecords(Found found, Names names) {
        SearchAsked asked = found.asked();
        if (found.isMany(FoundKind.TEXT) || found.isMany(FoundKind.ACTIVITY)) {
            return OF_RECORDS.stream().map(name -> uncounted(name, asked, names));
        }
        Map<String, Map<String, Integer>> records = records(asked, names);
        return OF_RECORDS.stream().map(name -> facet(name, asked, records.getOrDefault(name, Map.of()), names));
    }

    private static Facet uncounted(String name, SearchAsked asked, Names names) {
        Set<String> chosen = asked.filter().values(name);
        return new Facet(
                name,
                false,
                names.order(name)
                        .map(value -> new Option(value, names.of(name, value), chosen.contains(value), null))
                        .toList());
    }

    private Map<String, Map<String, Integer>> records(SearchAsked asked, Names names) {
        Set<String> kinds = asked.filter().values(SearchAsked.KIND);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        if (kinds.isEmpty() || kinds.contains(FoundKind.TEXT.code())) {
            add(finder.textFacets(asked.ofRecords(), OF_RECORDS), counts);
        }
        if (kinds.isEmpty() || kinds.contains(FoundKind.ACTIVITY.code())) {
            add(finder.activityFacets(asked.ofRecords(), OF_RECORDS, names), counts);
        }
        return counts;
    }

    private static void add(Map<String, Map<String, Integer>> some, Map<String, Map<String, Integer>> counts) {
        some.forEach((facet, values) -> values.forEach((value, number) ->
                counts.computeIfAbsent(facet, missing -> new HashMap<>()).merge(value, number, Integer::sum)));
    }

    private Facet kinds(SearchAsked asked, Map<FoundKind, Integer> counts) {
        Set<String> chosen = asked.filter().values(SearchAsked.KIND);
        return new Facet(
                SearchAsked.KIND,
                false,
                Stream.of(FoundKind.values())
                        .filter(kind -> counts.getOrDefault(kind, 0) > 0 || chosen.contains(kind.code()))
                        .map(kind -> new Option(
                                kind.code(),
                                label(kind.code()),
                                chosen.contains(kind.code()),
                                counts.getOrDefault(kind, 0)))
                        .toList());
    }

    private static Facet facet(String name, SearchAsked asked, Map<String, Integer> counts, Names names) {
        Set<String> chosen = asked.filter().values(name);
        return new Facet(
                name,
                false,
                names.order(name)
                        .filter(value -> counts.getOrDefault(value, 0) > 0 || chosen.contains(value))
                        .map(value -> new Option(
                                value, names.of(name, value), chosen.contains(value), counts.getOrDefault(value, 0)))
                        .toList());
    }

    private String label(String kind) {
        return messages.getMessage("search.kind." + kind, null, RequestLanguage.get());
    }

    /** What narrows the results, each with the address of those without it. */
    List<Chip> chips(SearchAsked asked, Names names) {
        return Stream.concat(Stream.of(SearchAsked.KIND), OF_RECORDS.stream())
                .flatMap(name -> asked.filter().values(name).stream().map(value -> chip(name, value, asked, names)))
                .toList();
    }

    private Chip chip(String name, String value, SearchAsked asked, Names names) {
        String label = name.equals(SearchAsked.KIND) ? label(value) : names.of(name, value);
        return new Chip(label, asked.with(asked.filter().without(name, value)).href());
    }

    @Nullable
    String everything(SearchAsked asked) {
        boolean narrowed =
                asked.isNarrowed() || !asked.filter().values(SearchAsked.KIND).isEmpty();
        Filter words = Filter.everything().with(Filter.WORDS, asked.words().typed());
        return narrowed ? asked.with(words).href() : null;
    }
}
