package org.rapporteur.site.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.CompiledReport;

/**
 * Resolution × section × Sector: how many records each section tells in answer to each Resolution, so that silence is seen.
 *
 * @param sectors letters, T
 */
record Coverage(PeriodSummary period, List<String> sectors, List<Answer> answers) {
    private static final List<String> SECTORS = List.of("T", "R", "D", "U");

    /** @param rows sections that tell something in answer to the Resolution, in reading order */
    record Answer(String resolution, String number, String title, List<Row> rows) {
        public boolean isSilent() {
            return rows.isEmpty();
        }

        /** What all sections together tell of a Sector, each record once. */
        public int total(String sector) {
            return rows.stream()
                    .flatMap(row -> row.keys(sector).stream())
                    .collect(Collectors.toSet())
                    .size();
        }
    }

    /** @param bySector keys of records */
    record Row(String number, String heading, BlockId block, Map<String, Set<String>> bySector) {
        Set<String> keys(String sector) {
            return bySector.getOrDefault(sector, Set.of());
        }

        public int count(String sector) {
            return keys(sector).size();
        }
    }

    /** A record as coverage sees it. */
    private record Item(String sector, Set<String> resolutions) {}

    static Coverage of(CompiledReport reading) {
        Map<String, Item> items = items(reading);
        List<Answer> answers = reading.period().scope().stream()
                .map(entry -> answer(reading, entry, items))
                .toList();
        return new Coverage(reading.period(), SECTORS, answers);
    }

    private static Map<String, Item> items(CompiledReport reading) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, TopicSummary> topics = reading.frame().records().topics();
        for (TextAsOf told : reading.holdings().texts()) {
            items.put(
                    "text " + told.text().slug(),
                    new Item(told.text().sector(), told.text().resolutions()));
        }
        for (Tally tally : reading.holdings().tallies()) {
            TopicSummary topic = topics.get(tally.topic());
            items.put(
                    "tally " + tally.slug(),
                    new Item(tally.group().substring(0, 1), topic == null ? Set.of() : topic.resolutions()));
        }
        for (Account account : reading.frame().records().accounts().values()) {
            items.put("activity " + account.slug(), new Item(account.sector(), answered(account, topics)));
        }
        return items;
    }

    private static Set<String> answered(Account account, Map<String, TopicSummary> topics) {
        Set<String> answered = new TreeSet<>(account.resolutions());
        account.topics().stream()
                .map(topics::get)
                .filter(topic -> topic != null)
                .forEach(topic -> answered.addAll(topic.resolutions()));
        return answered;
    }

    private static Answer answer(CompiledReport reading, ScopeEntry entry, Map<String, Item> items) {
        String title = reading.frame().records().resolutions().stream()
                .filter(edition -> edition.code().equals(entry.resolution()))
                .reduce((earlier, later) -> later)
                .map(edition -> edition.title())
                .orElse("");
        List<Row> rows = new ArrayList<>();
        reading.document()
                .allSections()
                .forEach(section -> row(section, entry.resolution(), items).ifPresent(rows::add));
        return new Answer(entry.resolution(), entry.resolution().replaceFirst("^.*-", ""), title, rows);
    }

    private static java.util.Optional<Row> row(Section section, String resolution, Map<String, Item> items) {
        Map<String, Set<String>> bySector = new LinkedHashMap<>();
        told(section).distinct().forEach(key -> {
            Item item = items.get(key);
            if (item != null && item.resolutions().contains(resolution)) {
                bySector.computeIfAbsent(item.sector(), sector -> new TreeSet<>())
                        .add(key);
            }
        });
        if (bySector.isEmpty()) {
            return java.util.Optional.empty();
        }
        String heading = section.heading() == null ? "" : section.heading();
        return java.util.Optional.of(new Row(String.valueOf(section.number()), heading, section.id(), bySector));
    }

    /** The records behind the claims of the section's own blocks. */
    private static Stream<String> told(Section section) {
        return section.blocks().stream()
                .flatMap(Block::withParts)
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .flatMap(Coverage::sources);
    }

    private static Stream<String> sources(Inline inline) {
        return inline instanceof Claim claim
                ? claim.sources().stream().map(source -> source.room() + " " + source.key())
                : Stream.empty();
    }
}
