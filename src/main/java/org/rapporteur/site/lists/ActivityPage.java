package org.rapporteur.site.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.Appearance;
import org.rapporteur.site.lists.ListPage.Link;
import org.rapporteur.terms.wording.Wording;

/**
 * What the page of an activity shows.
 *
 * @param keys what its accounts are called in addresses, those of newer periods first
 * @param document what each public report says of it, safe HTML from the HTML writer; empty if none does
 */
record ActivityPage(
        String slug,
        List<String> keys,
        String name,
        String kind,
        String days,
        List<Link> bodies,
        List<Link> countries,
        List<Link> topics,
        List<Link> resolutions,
        List<Measured> figures,
        List<org.rapporteur.records.activity.Link> links,
        List<String> sources,
        String document,
        List<TextPage.Told> told) {

    /** A figure with the days of the period that tells it. */
    record Measured(String days, String name, String value, String source) {}

    /** @param accounts by period */
    static ActivityPage of(
            ActivitySummary activity,
            Map<String, Account> accounts,
            List<Appearance> mentions,
            String document,
            Names names) {
        return new ActivityPage(
                activity.slug(),
                accounts.keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(period -> Activities.key(activity.slug(), period))
                        .toList(),
                activity.name(),
                ActivityRow.kind(activity, names.wording()),
                ActivityRow.days(activity.starts(), activity.ends(), names.wording()),
                links("group", names.bodies(activity.bodies()).stream().map(body -> body.code()), names),
                links("country", names.countries(activity.countries()).stream().map(country -> country.code()), names),
                links("topic", names.topics(activity.topics()).stream().map(topic -> topic.slug()), names),
                links(
                        "resolution",
                        names.resolutions(activity.resolutions(), activity.topics()).stream()
                                .map(resolution -> resolution.code()),
                        names),
                figures(accounts, names),
                accounts.values().stream()
                        .flatMap(account -> account.links().values().stream())
                        .distinct()
                        .toList(),
                accounts.values().stream().map(Account::source).distinct().toList(),
                document,
                TextPage.told(mentions, names));
    }

    /** Each leads to the activities it has. */
    private static List<Link> links(String facet, Stream<String> values, Names names) {
        return values.map(value -> new Link(
                        names.of(facet, value),
                        "/activities" + Filter.everything().with(facet, value).query()))
                .toList();
    }

    /** The newest period first. */
    private static List<Measured> figures(Map<String, Account> accounts, Names names) {
        return names.periods().keySet().stream()
                .filter(accounts::containsKey)
                .flatMap(period -> figures(period, Objects.requireNonNull(accounts.get(period)), names))
                .toList();
    }

    private static Stream<Measured> figures(String period, Account account, Names names) {
        return account.figures().values().stream()
                .map(figure -> new Measured(
                        names.days(period),
                        names.wording().opening(figure.name().replace('-', ' ')),
                        value(figure, names.wording()),
                        figure.source().isEmpty() ? account.source() : figure.source()));
    }

    private static String value(Figure figure, Wording wording) {
        return Stream.of(figure.qualifier(), wording.value(figure.value()), figure.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
