package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.change.ReportNews;
import org.rapporteur.report.change.ReportNews.Fate;
import org.rapporteur.report.change.ReportNews.Item;
import org.rapporteur.report.compile.CountClaims;

/**
 * What is new since a report, in numbers.
 *
 * @param chosen what the page is narrowed to; of no facet where it tells all
 * @param shares what became of the records, each fate with its records
 * @param tables the numbers by Resolution, group and topic; none where the page is narrowed
 */
record SincePage(Facet chosen, List<Share> shares, List<Table> tables) {

    /**
     * A Resolution, group or topic.
     *
     * @param facet {@code resolution}, {@code group} or {@code topic}; empty for everything
     */
    record Facet(String facet, String code, String name) {}

    /**
     * Records of one fate.
     *
     * @param words how many there are, in words where house style has it so
     */
    record Share(String fate, int count, String words, int texts, int activities, int tallies, List<Item> items) {

        static Share of(Fate fate, List<Item> items) {
            return new Share(
                    fate.code(),
                    items.size(),
                    RequestLanguage.wording().openingNumber(items.size()),
                    count(items, "text"),
                    count(items, "activity"),
                    count(items, "tally"),
                    items);
        }

        private static int count(List<Item> items, String room) {
            return (int) items.stream()
                    .filter(item -> item.source().room().equals(room))
                    .count();
        }
    }

    /** @param counts of each fate in their order */
    record Row(Facet facet, List<Integer> counts) {}

    record Table(String facet, List<Row> rows) {}

    static SincePage of(ReportNews news, Names names, Facet chosen) {
        Predicate<Item> of =
                item -> chosen.facet().isEmpty() || codes(item, chosen.facet()).contains(chosen.code());
        List<Share> shares = Stream.of(Fate.values())
                .map(fate -> Share.of(fate, news.of(fate, of)))
                .toList();
        List<Table> tables = chosen.facet().isEmpty()
                ? Stream.of("resolution", "group", "topic")
                        .map(facet -> table(news, names, facet))
                        .toList()
                : List.of();
        return new SincePage(chosen, shares, tables);
    }

    private static Set<String> codes(Item item, String facet) {
        return switch (facet) {
            case "resolution" -> item.resolutions();
            case "group" -> item.groups();
            default -> item.topics();
        };
    }

    private static Table table(ReportNews news, Names names, String facet) {
        List<Row> rows = names.all(facet).stream()
                .map(one -> row(news, one))
                .filter(row -> row.counts().stream().anyMatch(count -> count > 0))
                .toList();
        return new Table(facet, rows);
    }

    private static Row row(ReportNews news, Facet facet) {
        return new Row(
                facet,
                Stream.of(Fate.values())
                        .map(fate -> news.of(
                                        fate, item -> codes(item, facet.facet()).contains(facet.code()))
                                .size())
                        .toList());
    }

    /** What Resolutions in scope, groups and topics are called, in the order of lists. */
    record Names(CompiledReport before, CompiledReport after) {

        List<Facet> all(String facet) {
            return switch (facet) {
                case "resolution" -> scope();
                case "group" -> groups();
                default -> topics();
            };
        }

        private List<Facet> scope() {
            return distinct(report -> report.period().scope().stream()
                    .map(entry -> new Facet("resolution", entry.resolution(), resolution(report, entry.resolution()))));
        }

        private static String resolution(CompiledReport report, String code) {
            return report.frame().records().resolutions().stream()
                    .filter(edition -> edition.code().equals(code))
                    .map(edition -> edition.name())
                    .findFirst()
                    .orElse(code);
        }

        private List<Facet> groups() {
            return distinct(report -> report.frame().records().bodies().values().stream()
                    .sorted()
                    .map(body -> new Facet("group", body.code(), new CountClaims(report.frame()).name(body))));
        }

        private List<Facet> topics() {
            return distinct(report -> report.frame().records().topics().values().stream()
                    .map(topic -> new Facet("topic", topic.slug(), topic.name()))
                    .sorted(Comparator.comparing(Facet::name)));
        }

        private List<Facet> distinct(Function<CompiledReport, Stream<Facet>> facets) {
            List<Facet> all = new ArrayList<>();
            Stream.of(after, before).flatMap(facets).forEach(facet -> {
                if (all.stream().noneMatch(known -> known.code().equals(facet.code()))) {
                    all.add(facet);
                }
            });
            return all;
        }
    }
}
