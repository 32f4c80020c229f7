package org.rapporteur.intake.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.activity.Participants;
import org.rapporteur.records.topic.Answers;

/** An activity as its file writes it, with what each period told of it. */
record ActivityFile(
        String slug,
        String kind,
        String sector,
        String name,
        @Nullable List<String> bodies,
        @Nullable List<String> countries,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable List<String> topics,
        @Nullable List<String> resolutions,
        List<AccountEntry> accounts) {

    record AccountEntry(
            String period,
            String text,
            String source,
            @Nullable List<FigureEntry> figures,
            @Nullable List<LinkEntry> links) {}

    record FigureEntry(
            String name,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String source) {

        Figure figure() {
            return new Figure(name, value, words(unit), words(qualifier), words(source));
        }
    }

    record LinkEntry(String name, String label, @Nullable String url) {}

    /** An account with the period it belongs to. */
    record Told(String period, Account account) {}

    static List<Told> read() {
        return Stream.of(Files.yaml("example/activities.yaml", ActivityFile[].class))
                .flatMap(ActivityFile::told)
                .toList();
    }

    private Stream<Told> told() {
        return accounts.stream().map(entry -> new Told(entry.period, account(entry)));
    }

    private Account account(AccountEntry entry) {
        return new Account(activity(), entry.text, entry.source, figures(entry), links(entry));
    }

    private ActivitySummary activity() {
        return new ActivitySummary(
                slug,
                ActivityKind.ofCode(kind),
                sector,
                name,
                new Participants(some(bodies), some(countries)),
                starts,
                ends,
                new Answers(set(topics), set(resolutions)));
    }

    private static Map<String, Figure> figures(AccountEntry entry) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        some(entry.figures).forEach(figure -> figures.put(figure.name, figure.figure()));
        return figures;
    }

    private static Map<String, Link> links(AccountEntry entry) {
        Map<String, Link> links = new LinkedHashMap<>();
        some(entry.links).forEach(link -> links.put(link.name, new Link(link.name, link.label, link.url)));
        return links;
    }

    private static Set<String> set(@Nullable List<String> values) {
        return new LinkedHashSet<>(some(values));
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
