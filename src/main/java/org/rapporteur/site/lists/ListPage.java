package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.Appearance;

/**
 * What a list page shows.
 *
 * @param words the selection in words with its number
 * @param kinds how many there are of each kind where they are mixed, each leading to those alone
 * @param chips what is chosen, each leading to the list without it
 * @param everything address of the list of all; null on that page
 * @param sort code of the order for the form, empty for the list's own
 * @param sentence where the report counts exactly these; null if nowhere
 */
record ListPage<R>(
        String words,
        List<Link> kinds,
        List<Link> chips,
        @Nullable String everything,
        List<Facet> facets,
        String path,
        String sort,
        List<Sort> sorts,
        String csv,
        @Nullable Appearance sentence,
        Pager pager,
        List<R> rows) {

    /** Words that lead somewhere. */
    public record Link(String label, String href) {}

    /** An order of the list. */
    public record Sort(String code, String href, boolean current) {}

    public static <R> ListPage<R> ofTexts(
            Asked asked,
            NameBook.Book book,
            SelectionWords words,
            List<Link> kinds,
            Optional<Appearance> sentence,
            Pager pager,
            List<R> rows) {
        TextSearch.Order order = asked.order(TextSearch.Order.class);
        Stream<Sort> sorts = Stream.of(TextSearch.Order.values())
                .map(each -> new Sort(each.code(), asked.sorted(each).href(), each == order));
        return of(asked, FacetForm.ofTexts(asked, book), words, kinds, sorts, sentence, pager, rows);
    }

    public static <R> ListPage<R> ofActivities(
            Asked asked, NameBook.Book book, SelectionWords words, List<Link> kinds, Pager pager, List<R> rows) {
        ActivitySearch.Order order = asked.order(ActivitySearch.Order.class);
        Stream<Sort> sorts = Stream.of(ActivitySearch.Order.values())
                .map(each -> new Sort(each.code(), asked.sorted(each).href(), each == order));
        return of(asked, FacetForm.ofActivities(asked, book), words, kinds, sorts, Optional.empty(), pager, rows);
    }

    private static <R> ListPage<R> of(
            Asked asked,
            FacetForm form,
            SelectionWords words,
            List<Link> kinds,
            Stream<Sort> sorts,
            Optional<Appearance> sentence,
            Pager pager,
            List<R> rows) {
        List<Link> chips = form.chips();
        return new ListPage<>(
                words.text(),
                kinds,
                chips,
                chips.isEmpty() ? null : Asked.all(asked.path()).href(),
                form.facets(),
                asked.path(),
                asked.sort(),
                sorts.toList(),
                asked.csv(),
                sentence.orElse(null),
                pager,
                rows);
    }

    /** Links to the records of each kind alone; none where all are of one. */
    public static <K> List<Link> kinds(
            Asked asked, Map<K, Integer> counts, Function<K, String> code, SelectionWords words) {
        if (counts.size() < 2) {
            return List.of();
        }
        return counts.entrySet().stream()
                .map(count -> new Link(
                        words.counted(code.apply(count.getKey()), count.getValue()),
                        asked.with(only(asked, code.apply(count.getKey()))).href()))
                .toList();
    }

    private static Filter only(Asked asked, String kind) {
        Filter filter = asked.filter();
        for (String other : filter.values("kind")) {
            filter = filter.without("kind", other);
        }
        return filter.with("kind", kind);
    }
}
