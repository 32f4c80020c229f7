package org.rapporteur.report.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.SectionWriters.Writing;

/**
 * Reads from a report, and what was done to its sections, how these stand.
 *
 * @param due on which all sections are due of which nothing else was said; null while nobody knows
 */
record ClearanceReading(
        CompiledReport report,
        Map<String, SectionWork> works,
        @Nullable LocalDate due) {

    Clearance read(Map<String, List<SectionEvent>> events, SectionWriters history) {
        SectionRecords records = new SectionRecords(report);
        List<Writing> written = history.of(report.period().code(), records.all());
        return new Clearance(
                SectionText.of(report).stream()
                        .map(text -> standing(text, records, written, events))
                        .toList(),
                standing(SectionText.whole(report), records, written, events));
    }

    private SectionStanding standing(
            SectionText text, SectionRecords records, List<Writing> written, Map<String, List<SectionEvent>> events) {
        SectionWork work = works.getOrDefault(text.key(), SectionWork.none(text.key()));
        Owners owners = new Owners(report.frame().records().bodies());
        Assignment duty =
                work.assigned().orElse(records.owner(text.key(), owners).orElse(null), due);
        String owner = duty.owner();
        String sectors = owner == null ? records.sectors(text.key(), owners) : owner.substring(0, 1);
        List<SectionEvent> done = events.getOrDefault(text.key(), List.of());
        return new SectionStanding(text, work, duty, sectors, writers(records.in(text.key(), written), done), done);
    }

    private static Set<String> writers(List<Writing> written, List<SectionEvent> events) {
        Instant since = events.stream()
                .filter(event -> event.act().clears())
                .map(SectionEvent::at)
                .findFirst()
                .orElse(Instant.MIN);
        return written.stream()
                .filter(writing -> writing.at().isAfter(since))
                .map(Writing::who)
                .collect(Collectors.toSet());
    }
}
