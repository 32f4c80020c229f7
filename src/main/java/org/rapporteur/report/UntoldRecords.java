package org.rapporteur.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.UntoldRecord.Place;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.rapporteur.report.outline.OutlineSection;

/**
 * What was entered for a period and is in no paragraph of its report, apart from what somebody decided to leave out.
 *
 * @param records texts first, then declared numbers, then activities, each by its title
 */
public record UntoldRecords(List<UntoldRecord> records) {

    public UntoldRecords {
        records = List.copyOf(records);
    }

    /**
     * Compares a report with what was entered for its period.
     *
     * @param texts of the period, of whatever topics: concluded within it or on their way to it
     * @param tallies declared for days of the period
     * @param leftOut what its report shall not tell
     */
    public static UntoldRecords of(
            CompiledReport report, Collection<Text> texts, Collection<Tally> tallies, Set<Told> leftOut) {
        Sections sections = new Sections(report);
        Stream<UntoldRecord> all = Stream.of(
                        texts.stream().map(text -> untold("text", text.slug(), text.name(), text.topics(), sections)),
                        tallies.stream()
                                .map(tally -> untold(
                                        "tally",
                                        tally.slug(),
                                        tally.number() + " · " + tally.subject(),
                                        Set.of(tally.topic()),
                                        sections)),
                        report.frame().records().accounts().values().stream()
                                .map((Account account) ->
                                        untold("activity", account.slug(), account.name(), account.topics(), sections)))
                .flatMap(some -> some.sorted((one, other) -> one.title().compareTo(other.title())));
        return new UntoldRecords(all.filter(untold -> !report.told().tells(untold.record()))
                .filter(untold -> !leftOut.contains(untold.record()))
                .toList());
    }

    private static UntoldRecord untold(String room, String key, String title, Set<String> topics, Sections sections) {
        return new UntoldRecord(new Told(room, key), title, sections.on(topics));
    }

    /** The planned sections with the numbers they have in print. */
    private static final class Sections {

        private final List<OutlineSection> planned;
        private final Map<BlockId, String> numbers = new HashMap<>();

        Sections(CompiledReport report) {
            planned = report.outline().allSections().toList();
            report.document().allSections().forEach(this::number);
        }

        private void number(Section section) {
            numbers.put(section.id(), Objects.requireNonNullElse(section.number(), ""));
        }

        List<Place> on(Set<String> topics) {
            return planned.stream()
                    .filter(section -> section.topic() != null && topics.contains(section.topic()))
                    .map(section -> new Place(
                            section.key(),
                            numbers.getOrDefault(section.id(), ""),
                            Objects.requireNonNullElse(section.heading(), "")))
                    .toList();
        }
    }
}
