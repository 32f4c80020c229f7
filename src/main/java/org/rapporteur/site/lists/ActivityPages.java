package org.rapporteur.site.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.activity.ActivitySearch.Order;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.Appearances;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of activities show; what only hidden periods tell of is not there. */
@Service
@Transactional(readOnly = true)
class ActivityPages {

    /** More than a file may hold of one selection, and so no limit anybody meets. */
    private static final int ALL = 100_000;

    private final NameBook nameBook;
    private final ActivitySearch search;
    private final Activities activities;
    private final Appearances mentions;
    private final Reports reports;
    private final ToldCounts toldCounts = new ToldCounts();

    ActivityPages(
            NameBook nameBook, ActivitySearch search, Activities activities, Appearances mentions, Reports reports) {
        this.reports = reports;
        this.nameBook = nameBook;
        this.search = search;
        this.activities = activities;
        this.mentions = mentions;
    }

    ListPage<ActivityRow> list(Asked asked) {
        Names names = nameBook.names();
        ActivitySelection selection = asked.select(names, ActivitySelection::listed);
        Map<ActivityKind, Integer> counts = search.count(selection, reported(selection, names));
        Pager pager = Pager.of(
                asked, counts.values().stream().mapToInt(Integer::intValue).sum());
        SelectionWords words = SelectionWords.of(selection, counts, names);
        List<ActivityRow> rows = rows(selection, asked, asked.first(), Asked.SIZE, names);
        FacetForm form = FacetForm.ofActivities(asked, names, facets(asked, selection, names));
        return ListPage.ofActivities(asked, form, words, ListPage.kinds(asked, byCode(counts), words), pager, rows);
    }

    private Map<String, Map<String, Integer>> facets(Asked asked, ActivitySelection selection, Names names) {
        Map<String, Map<String, Integer>> counts =
                new LinkedHashMap<>(search.facets(selection, reported(selection, names)));
        counts.put("period", periods(asked, names));
        return counts;
    }

    /** How many each report tells of what is chosen; their own accounts say so, and of words the database. */
    private Map<String, Integer> periods(Asked asked, Names names) {
        Filter filter = asked.filter().without("period");
        ActivitySelection chosen = asked.with(filter).select(names, ActivitySelection::listed);
        Set<String> sought = sought(chosen, names);
        Map<String, Integer> periods = new LinkedHashMap<>();
        for (CompiledReport report : reports.read(List.copyOf(names.periods().values()))) {
            int told = sought == null
                    ? toldCounts.of(report, filter, known -> told(known, chosen, slug -> true))
                    : told(report, chosen, sought::contains);
            periods.put(report.period().code(), told);
        }
        return periods;
    }

    private static int told(CompiledReport report, ActivitySelection chosen, Predicate<String> sought) {
        return (int) report.activities().stream()
                .filter(account -> chosen.chooses(account, report.frame().answered(account.topics())))
                .filter(account -> sought.test(account.slug()))
                .count();
    }

    /** Slugs of the activities that have the words that are sought; null where none are. */
    private @Nullable Set<String> sought(ActivitySelection chosen, Names names) {
        return chosen.facets().sought() == null
                ? null
                : search.find(chosen, reported(chosen, names), Order.NAME, 0, ALL).stream()
                        .map(ActivitySummary::slug)
                        .collect(Collectors.toSet());
    }

    private static Map<String, Integer> byCode(Map<ActivityKind, Integer> counts) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        counts.forEach((kind, number) -> byCode.put(kind.code(), number));
        return byCode;
    }

    /**
     * The whole selection in the order on screen, cell by cell.
     *
     * @param address makes the address of a page from its path
     */
    List<List<Object>> cells(Asked asked, UnaryOperator<String> address) {
        Names names = nameBook.names();
        ActivitySelection selection = asked.select(names, ActivitySelection::listed);
        return search.find(selection, reported(selection, names), asked.order(Order.class), 0, ALL).stream()
                .map(activity -> ActivityCells.of(activity, names, address.apply("/activities/" + activity.slug())))
                .toList();
    }

    /** Those a feed tells of. */
    List<String> slugs(Asked asked) {
        Names names = nameBook.names();
        ActivitySelection selection = asked.select(names, ActivitySelection::listed);
        return search.find(selection, reported(selection, names), Order.NEWEST, 0, ALL).stream()
                .map(activity -> activity.slug())
                .toList();
    }

    private List<ActivityRow> rows(ActivitySelection selection, Asked asked, int first, int most, Names names) {
        return search.find(selection, reported(selection, names), asked.order(Order.class), first, most).stream()
                .map(activity -> ActivityRow.of(activity, names))
                .toList();
    }

    private ActivitySearch.Reported reported(ActivitySelection selection, Names names) {
        String code = selection.facets().period();
        return new ActivitySearch.Reported(
                visible(names),
                code == null
                        ? null
                        : reports.read(Objects.requireNonNull(names.periods().get(code)))
                                .told()
                                .keys("activity"));
    }

    private static Set<String> visible(Names names) {
        return names.periods().keySet();
    }

    ActivityPage show(String slug) {
        Names names = nameBook.names();
        Map<String, Account> accounts = activities.accounts(slug, visible(names));
        if (accounts.isEmpty()) {
            throw new UnknownRecordException("activity", slug);
        }
        ActivitySummary activity = activities.all(List.of(slug)).get(0);
        return ActivityPage.of(activity, accounts, mentions.ofActivity(slug), mentions.accounts(slug), names);
    }
}
