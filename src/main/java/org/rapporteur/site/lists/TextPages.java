package org.rapporteur.site.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSearch.Order;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.Appearances;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.site.brief.Quote;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.lists.ListPage.Link;
import org.rapporteur.terms.TextKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of texts show. */
@Service
@Transactional(readOnly = true)
class TextPages {

    /** More than a file may hold of one selection, and so no limit anybody meets. */
    private static final int ALL = 100_000;

    /** A sentence of a report counts no more than this; longer lists are not looked up. */
    private static final int MOST_IN_A_SENTENCE = 500;

    private final NameBook nameBook;
    private final TextSearch search;
    private final Recommendations recommendations;
    private final Appearances mentions;
    private final Publications publications;
    private final Reports reports;
    private final ReportsAsRead kept;
    private final Rights rights;
    private final Clock clock;
    private final ToldCounts toldCounts = new ToldCounts();

    TextPages(
            NameBook nameBook,
            TextSearch search,
            Recommendations recommendations,
            Appearances mentions,
            Publications publications,
            Reports reports,
            ReportsAsRead kept,
            Rights rights,
            Clock clock) {
        this.nameBook = nameBook;
        this.search = search;
        this.recommendations = recommendations;
        this.mentions = mentions;
        this.publications = publications;
        this.reports = reports;
        this.kept = kept;
        this.rights = rights;
        this.clock = clock;
    }

    ListPage<TextRow> list(Asked asked) {
        Names names = nameBook.names();
        TextSelection selection = asked.select(names, TextSelection::listed);
        Order order = asked.order(Order.class);
        Days days = days(selection, names);
        Map<TextKind, Integer> listed = search.count(selection, days);
        int total = listed.values().stream().mapToInt(Integer::intValue).sum();
        Pager pager = Pager.of(asked, total);
        List<NumberOnly> numbers = numbers(selection, names);
        Map<String, Integer> counts = counts(listed, numbers);
        SelectionWords words = SelectionWords.of(selection, days, counts, names);
        List<Link> kinds = ListPage.kinds(asked, counts, words);
        Optional<Appearance> sentence = sentence(selection, days, total);
        List<TextRow> rows = rows(selection, days, order, asked.first(), Asked.SIZE, names);
        FacetForm form = FacetForm.ofTexts(asked, names, facets(asked, selection, days, names));
        return ListPage.ofTexts(asked, names, form, words, kinds, sentence, pager, rows, numbers);
    }

    /** How many texts each choice would list; those that a report tells as a number only count where they would be told. */
    private Map<String, Map<String, Integer>> facets(Asked asked, TextSelection selection, Days days, Names names) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>(search.facets(selection, days));
        counts.put("period", periods(asked, names));
        addDeclared(asked, names, counts);
        return counts;
    }

    /** How many each report tells of what is chosen; their own texts say so, and of words the database. */
    private Map<String, Integer> periods(Asked asked, Names names) {
        Set<String> sought = sought(asked, names);
        Filter anytime = asked.filter().without("period");
        Map<String, Integer> periods = new LinkedHashMap<>();
        for (CompiledReport report : reports.read(List.copyOf(names.periods().values()))) {
            int told = sought == null
                    ? toldCounts.of(report, anytime, known -> told(known, asked, names, slug -> true))
                    : told(report, asked, names, sought::contains);
            periods.put(report.period().code(), told);
        }
        return periods;
    }

    private static int told(CompiledReport report, Asked asked, Names names, Predicate<String> sought) {
        Filter filter =
                asked.filter().without("period").with("period", report.period().code());
        TextSelection chosen = asked.with(filter).select(names, TextSelection::listed);
        long listed = report.holdings().texts().stream()
                .filter(chosen::chooses)
                .filter(told -> sought.test(told.text().slug()))
                .count();
        return (int) listed + NumberOnly.sum(report, chosen);
    }

    /** Slugs of the texts that have the words that are sought; null where none are. */
    private @Nullable Set<String> sought(Asked asked, Names names) {
        Filter filter = asked.filter().without("period").without("stage");
        TextSelection anytime = asked.with(filter).select(names, TextSelection::listed);
        return anytime.facets().sought() == null
                ? null
                : Set.copyOf(search.keys(anytime, days(anytime, names), Order.DESIGNATION, 0, ALL));
    }

    /** What a report tells as a number only counts too: it stands beside the list. */
    private void addDeclared(Asked asked, Names names, Map<String, Map<String, Integer>> counts) {
        for (String facet : NumberOnly.FACETS) {
            TextSelection others = asked.with(asked.filter().without(facet)).select(names, TextSelection::listed);
            for (NumberOnly number : numbers(others, names)) {
                number.values(facet, names)
                        .forEach(value -> counts.computeIfAbsent(facet, missing -> new LinkedHashMap<>())
                                .merge(value, number.number(), Integer::sum));
            }
        }
    }

    private static Map<String, Integer> counts(Map<TextKind, Integer> listed, List<NumberOnly> numbers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        listed.forEach((kind, number) -> counts.put(kind.code(), number));
        numbers.forEach(number -> number.addTo(counts));
        return counts;
    }

    /** What the report of the period tells beside the texts of the list. */
    private List<NumberOnly> numbers(TextSelection selection, Names names) {
        String code = selection.facets().period();
        return code == null
                ? List.of()
                : NumberOnly.in(
                        reports.read(Objects.requireNonNull(names.periods().get(code))), selection);
    }

    /**
     * The whole selection in the order on screen, cell by cell.
     *
     * @param address makes the address of a page from its path
     */
    List<List<Object>> cells(Asked asked, UnaryOperator<String> address) {
        Names names = nameBook.names();
        TextSelection selection = asked.select(names, TextSelection::listed);
        return search.find(selection, days(selection, names), asked.order(Order.class), 0, ALL).stream()
                .map(listed -> TextCells.of(
                        listed,
                        names,
                        address.apply("/recommendations/" + listed.text().slug())))
                .toList();
    }

    /** Those a feed tells of. */
    List<Text> newest(Asked asked) {
        Names names = nameBook.names();
        TextSelection selection = asked.select(names, TextSelection::listed);
        return search.find(selection, days(selection, names), Order.NEWEST, 0, MOST_IN_A_SENTENCE).stream()
                .map(TextSearch.Listed::text)
                .toList();
    }

    private List<TextRow> rows(TextSelection selection, Days days, Order order, int first, int most, Names names) {
        return search.find(selection, days, order, first, most).stream()
                .map(listed -> TextRow.of(listed, names))
                .toList();
    }

    /** With a period its days until the cut-off and what its report tells, else all until today. */
    private Days days(TextSelection selection, Names names) {
        String code = selection.facets().period();
        if (code == null) {
            return new Days(null, LocalDate.now(clock));
        }
        PeriodSummary period = Objects.requireNonNull(names.periods().get(code));
        return new Days(
                period.dates().countsFrom(),
                period.cutOff(),
                reports.read(period).told().keys("text"));
    }

    private Optional<Appearance> sentence(TextSelection selection, Days days, int total) {
        String period = selection.facets().period();
        if (period == null || total == 0 || total > MOST_IN_A_SENTENCE) {
            return Optional.empty();
        }
        return mentions.counting(period, Set.copyOf(search.keys(selection, days, Order.DESIGNATION, 0, total)));
    }

    TextPage show(String slug) {
        Text text = recommendations.find(slug).orElseThrow(() -> new UnknownRecordException("text", slug));
        List<Difference> differences = rights.isStaff() ? differences(text) : List.of();
        List<Quote> quotes = kept.readable().stream()
                .flatMap(report -> Quote.of(report, slug).stream())
                .toList();
        return TextPage.of(text, related(text), mentions.ofText(slug), quotes, differences, nameBook.names());
    }

    /** What the record says otherwise than the catalogue; nothing where the catalogue does not have the text. */
    private List<Difference> differences(Text text) {
        return Difference.comparable(text)
                .flatMap(publications::find)
                .map(published -> Difference.between(text, published))
                .orElse(List.of());
    }

    private List<Text> related(Text text) {
        List<String> bases = Stream.of(
                        text.ancestry().revises(), text.ancestry().amends())
                .filter(Objects::nonNull)
                .map(Text.Base::slug)
                .toList();
        return Stream.concat(recommendations.all(bases).stream(), recommendations.standingOn(text.slug()).stream())
                .toList();
    }
}
