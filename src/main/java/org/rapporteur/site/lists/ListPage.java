package org.rapporteur.site.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param sought words the records must have, for the form; empty for any
 * @param sort code of the order for the form, empty for the list's own
 * @param sentence where the report counts exactly these; null if nowhere
 * @param numbers what was reported beside the rows without the texts
 * @param newest the same selection as the newest report tells it; null where a period is chosen already
 */
record ListPage<R>(
        String words,
        List<Link> kinds,
        List<Link> chips,
        @Nullable String everything,
        List<Facet> facets,
        String path,
        String sought,
        String sort,
        List<Sort> sorts,
        Asked asked,
        @Nullable Appearance sentence,
        Pager pager,
        List<R> rows,
        List<NumberOnly> numbers,
        @Nullable Link newest) {

    public ListPage {
        numbers = List.copyOf(numbers);
    }

    /**
     * Address of the whole list as a file or feed.
     *
     * @param format ending of the file's name, {@code xlsx}
     */
    public String file(String format) {
        return asked.file(format);
    }

    /** How many texts the report tells beside those listed, by their number alone. */
    public int numberOnly() {
        return numbers.stream().mapToInt(NumberOnly::number).sum();
    }

    /** Words that lead somewhere. */
    public record Link(String label, String href) {}

    /** An order of the list. */
    public record Sort(String code, String href, boolean current) {}

    public static <R> ListPage<R> ofTexts(
            Asked asked,
            Names names,
            FacetForm form,
            SelectionWords words,
            List<Link> kinds,
            Optional<Appearance> sentence,
            Pager pager,
            List<R> rows,
            List<NumberOnly> numbers) {
        TextSearch.Order order = asked.order(TextSearch.Order.class);
        Stream<Sort> sorts = Stream.of(TextSearch.Order.values())
                .filter(each -> each != TextSearch.Order.FITTING || asked.seeks())
                .map(each -> new Sort(each.code(), asked.sorted(each).href(), each == order));
        return of(asked, form, words, kinds, sorts, sentence, pager, rows, numbers, newest(asked, names));
    }

    public static <R> ListPage<R> ofActivities(
            Asked asked, FacetForm form, SelectionWords words, List<Link> kinds, Pager pager, List<R> rows) {
        ActivitySearch.Order order = asked.order(ActivitySearch.Order.class);
        Stream<Sort> sorts = Stream.of(ActivitySearch.Order.values())
                .filter(each -> each != ActivitySearch.Order.FITTING || asked.seeks())
                .map(each -> new Sort(each.code(), asked.sorted(each).href(), each == order));
        return of(asked, form, words, kinds, sorts, Optional.empty(), pager, rows, List.of(), null);
    }

    private static <R> ListPage<R> of(
            Asked asked,
            FacetForm form,
            SelectionWords words,
            List<Link> kinds,
            Stream<Sort> sorts,
            Optional<Appearance> sentence,
            Pager pager,
            List<R> rows,
            List<NumberOnly> numbers,
            @Nullable Link newest) {
        List<Link> chips = form.chips();
        return new ListPage<>(
                words.text(),
                kinds,
                chips,
                chips.isEmpty() ? null : Asked.all(asked.path()).href(),
                form.facets(),
                asked.path(),
                asked.sought(),
                asked.sort(),
                sorts.toList(),
                asked,
                sentence.orElse(null),
                pager,
                rows,
                numbers,
                newest);
    }

    /** The same selection as the newest report tells it; null where a period is chosen already or none is public. */
    private static @Nullable Link newest(Asked asked, Names names) {
        return names.periods().keySet().stream()
                .findFirst()
                .filter(period -> asked.filter().values("period").isEmpty())
                .map(period -> new Link(
                        names.days(period),
                        asked.with(asked.filter().with("period", period)).href()))
                .orElse(null);
    }

    /** Links to the records of each kind alone; none where all are of one. */
    public static List<Link> kinds(Asked asked, Map<String, Integer> counts, SelectionWords words) {
        if (counts.size() < 2) {
            return List.of();
        }
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().equals("text"))
                .map(count -> new Link(
                        words.counted(count.getKey(), count.getValue()),
                        asked.with(only(asked, count.getKey())).href()))
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
