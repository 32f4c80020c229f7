package org.rapporteur.report;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.platform.EntryLog;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.ToldRecords.Entered;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who entered what reports are told from; read once while no record changes. */
@Component
class EntryDays {

    private final SnapshotCache memory;
    private final ObjectProvider<EntryLog> logs;
    private final Clock clock;

    EntryDays(SnapshotCache memory, ObjectProvider<EntryLog> logs, Clock clock) {
        this.memory = memory;
        this.logs = logs;
        this.clock = clock;
    }

    /** Of the records of these periods, by what claims call them; an activity by the period's own account. */
    Map<String, Map<Told, Entered>> of(Collection<PeriodSummary> periods, RecordLoader.Fetched fetched) {
        String codes = periods.stream().map(PeriodSummary::code).collect(Collectors.joining(" "));
        return memory.recall("report.entered " + codes, () -> read(periods, fetched));
    }

    private Map<String, Map<Told, Entered>> read(Collection<PeriodSummary> periods, RecordLoader.Fetched fetched) {
        Map<String, Map<Told, EntryLog.Name>> names = new LinkedHashMap<>();
        periods.forEach(period -> names.put(period.code(), names(period, fetched.of(period))));
        Map<EntryLog.Name, EntryLog.First> first = logs.stream()
                .findFirst()
                .map(log -> log.first(names.values().stream()
                        .flatMap(some -> some.values().stream())
                        .distinct()
                        .toList()))
                .orElse(Map.of());
        Map<String, Map<Told, Entered>> entered = new HashMap<>();
        names.forEach((period, some) -> entered.put(period, entered(some, first)));
        return entered;
    }

    private Map<Told, Entered> entered(Map<Told, EntryLog.Name> names, Map<EntryLog.Name, EntryLog.First> first) {
        Map<Told, Entered> entered = new HashMap<>();
        names.forEach((record, name) -> {
            EntryLog.First entry = first.get(name);
            if (entry != null) {
                entered.put(
                        record,
                        new Entered(
                                entry.who(), entry.at().atZone(clock.getZone()).toLocalDate()));
            }
        });
        return entered;
    }

    private static Map<Told, EntryLog.Name> names(PeriodSummary period, Records records) {
        Map<Told, EntryLog.Name> names = new HashMap<>();
        records.texts().forEach(text -> name(names, "text", text.slug(), Recommendations.KIND, text.slug()));
        records.tallies().forEach(tally -> name(names, "tally", tally.slug(), Tallies.KIND, tally.slug()));
        records.accounts()
                .keySet()
                .forEach(slug -> name(names, "activity", slug, Activities.KIND, Activities.key(slug, period.code())));
        records.bodies().keySet().forEach(code -> name(names, "body", code, StudyGroups.KIND, code));
        records.resolutions()
                .forEach(edition -> name(names, "resolution", edition.code(), Resolutions.KIND, edition.code()));
        name(names, "period", period.code(), Periods.KIND, period.code());
        return names;
    }

    private static void name(Map<Told, EntryLog.Name> names, String room, String key, String kind, String recordKey) {
        names.put(new Told(room, key), new EntryLog.Name(kind, recordKey));
    }
}
