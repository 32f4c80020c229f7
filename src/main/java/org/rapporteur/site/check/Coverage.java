package org.rapporteur.site.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.ToldRecords.Told;

/**
 * Resolution × section × Sector: how many texts and activities each section tells in answer to each Resolution, so that
 * silence is seen.
 *
 * @param sectors letters, T
 */
record Coverage(PeriodSummary period, List<String> sectors, List<Answer> answers) {
    private static final List<String> SECTORS = List.of("T", "R", "D", "U", "X");

    /** A record as coverage sees it: how many texts or activities it is; a number of an earlier day joins none. */
    record Item(String sector, Set<String> resolutions, int texts, int activities) {}

    /** What a cell tells. */
    record Numbers(int texts, int activities) {
        static Numbers of(Collection<Item> items) {
            return new Numbers(
                    items.stream().mapToInt(Item::texts).sum(),
                    items.stream().mapToInt(Item::activities).sum());
        }

        public boolean isNone() {
            return texts == 0 && activities == 0;
        }
    }

    /** @param rows sections that tell something in answer to the Resolution, in reading order */
    record Answer(String resolution, String number, String title, List<Row> rows) {
        public boolean isSilent() {
            return rows.isEmpty();
        }

        /** What all sections together tell of a Sector, each record once. */
        public Numbers total(String sector) {
            Map<Told, Item> all = new LinkedHashMap<>();
            rows.forEach(row -> all.putAll(row.of(sector)));
            return Numbers.of(all.values());
        }
    }

    /** @param items records told in answer to the Resolution */
    record Row(String number, String heading, BlockId block, Map<Told, Item> items) {
        Map<Told, Item> of(String sector) {
            Map<Told, Item> some = new LinkedHashMap<>(items);
            some.values().removeIf(item -> !item.sector().equals(sector));
            return some;
        }

        public Numbers numbers(String sector) {
            return Numbers.of(of(sector).values());
        }
    }

    static Coverage of(CompiledReport reading) {
        Map<Told, Item> items = items(reading);
        List<Answer> answers = reading.period().scope().stream()
                .map(entry -> answer(reading, entry, items))
                .toList();
        Set<String> used = items.values().stream().map(Item::sector).collect(Collectors.toSet());
        List<String> sectors = SECTORS.stream()
                .filter(sector -> !sector.equals("X") || used.contains(sector))
                .toList();
        return new Coverage(reading.period(), sectors, answers);
    }

    private static Map<Told, Item> items(CompiledReport reading) {
        Map<Told, Item> items = new LinkedHashMap<>();
        reading.holdings()
                .texts()
                .forEach(told -> items.put(new Told("text", told.text().slug()), item(told)));
        reading.holdings().tallies().forEach(tally -> items.put(new Told("tally", tally.slug()), item(tally, reading)));
        reading.activities()
                .forEach(account -> items.put(new Told("activity", account.slug()), item(account, reading)));
        return items;
    }

    private static Item item(TextAsOf told) {
        return new Item(told.text().sector(), told.text().resolutions(), 1, 0);
    }

    private static Item item(Tally tally, CompiledReport reading) {
        int number = tally.joins(reading.frame().cutOff()) ? tally.number() : 0;
        return new Item(tally.group().substring(0, 1), reading.frame().answered(Set.of(tally.topic())), number, 0);
    }

    private static Item item(Account account, CompiledReport reading) {
        Set<String> answered = new TreeSet<>(account.resolutions());
        answered.addAll(reading.frame().answered(account.topics()));
        return new Item(account.sector(), answered, 0, 1);
    }

    private static Answer answer(CompiledReport reading, ScopeEntry entry, Map<Told, Item> items) {
        String title = reading.frame().records().resolutions().stream()
                .filter(edition -> edition.code().equals(entry.resolution()))
                .reduce((earlier, later) -> later)
                .map(edition -> edition.title())
                .orElse("");
        List<Row> rows = Stream.concat(
                        reading.document().cover().parts().stream(),
                        reading.document().allSections())
                .flatMap(section -> row(reading, section, entry.resolution(), items).stream())
                .toList();
        return new Answer(entry.resolution(), entry.resolution().replaceFirst("^.*-", ""), title, rows);
    }

    private static Optional<Row> row(
            CompiledReport reading, Section section, String resolution, Map<Told, Item> items) {
        Map<Told, Item> answering = new LinkedHashMap<>();
        for (Told told : new LinkedHashSet<>(reading.told().in(section.id()))) {
            Item item = items.get(told);
            if (item != null && item.resolutions().contains(resolution)) {
                answering.put(told, item);
            }
        }
        String number = Objects.requireNonNullElse(section.number(), "");
        String heading = Objects.requireNonNullElse(section.heading(), "");
        return answering.isEmpty() ? Optional.empty() : Optional.of(new Row(number, heading, section.id(), answering));
    }
}
