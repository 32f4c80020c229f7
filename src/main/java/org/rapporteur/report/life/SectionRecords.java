package org.rapporteur.report.life;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.rapporteur.report.life.SectionWriters.Writing;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/** The records whose words a section prints, and who wrote them. */
final class SectionRecords {

    private final CompiledReport report;
    private final Map<String, Set<Name>> bySection = new LinkedHashMap<>();

    SectionRecords(CompiledReport report) {
        this.report = report;
        report.outline().allSections().forEach(section -> bySection.put(section.key(), records(section)));
    }

    private Set<Name> records(OutlineSection section) {
        Set<Name> records = new LinkedHashSet<>();
        report.told().in(section.id()).forEach(told -> records.add(name(told)));
        return records;
    }

    private Name name(Told told) {
        return switch (told.room()) {
            case "text" -> new Name(Recommendations.KIND, told.key());
            case "tally" -> new Name(Tallies.KIND, told.key());
            default ->
                new Name(
                        Activities.KIND,
                        Activities.key(told.key(), report.period().code()));
        };
    }

    Set<Name> all() {
        Set<Name> all = new LinkedHashSet<>();
        bySection.values().forEach(all::addAll);
        return all;
    }

    /** What was written in a section; of the whole report, in any. */
    List<Writing> in(String section, List<Writing> written) {
        Set<Name> records = bySection.getOrDefault(section, Set.of());
        return written.stream()
                .filter(writing -> section.equals(SectionText.WHOLE)
                        || records.contains(writing.record())
                        || isParagraphOf(section, writing.record()))
                .toList();
    }

    private static boolean isParagraphOf(String section, Name record) {
        return record.kind().equals(ParagraphKey.KIND)
                && ParagraphKey.read(record.key())
                        .filter(key -> key.section().equals(section))
                        .isPresent();
    }

    /** The one body that knows all a section tells, else the letter of their one Sector; empty where several do. */
    Optional<String> owner(String section, Owners owners) {
        Set<String> known = known(section, owners);
        if (known.size() == 1) {
            return Optional.of(known.iterator().next());
        }
        String sectors = sectors(section, owners);
        return sectors.length() == 1 ? Optional.of(sectors) : Optional.empty();
    }

    /** Letters of all Sectors it tells of, each once; partners are none. */
    String sectors(String section, Owners owners) {
        return known(section, owners).stream()
                .map(code -> code.substring(0, 1))
                .filter(letter -> !letter.equals("X"))
                .distinct()
                .collect(Collectors.joining());
    }

    private Set<String> known(String section, Owners owners) {
        Set<String> known = new LinkedHashSet<>();
        bySection
                .getOrDefault(section, Set.of())
                .forEach(record -> owner(record, owners).ifPresent(known::add));
        return known;
    }

    private Optional<String> owner(Name record, Owners owners) {
        if (record.kind().equals(Activities.KIND)) {
            Account account =
                    report.frame().records().accounts().get(record.key().replaceFirst("@.*$", ""));
            return Optional.ofNullable(account).map(owners::of);
        }
        String body = record.key().substring(0, 1);
        return record.kind().equals(Recommendations.KIND) ? Optional.of(body) : Optional.empty();
    }
}
