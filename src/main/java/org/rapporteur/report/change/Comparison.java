package org.rapporteur.report.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.document.Source;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DocumentDifference;

/**
 * Two reports and what changed from the one to the other, each difference with its cause.
 *
 * @param missing names of sections of which nothing was kept, so that they could not be compared
 */
public record Comparison(ReportSide before, ReportSide after, DocumentDifference difference, List<String> missing) {

    public Comparison {
        missing = List.copyOf(missing);
    }

    /**
     * The records behind a cause, by what became of them at this place.
     *
     * @param came told now alone
     * @param went told then alone
     * @param stayed told then and now, or told elsewhere
     */
    public record Behind(List<Source> came, List<Source> went, List<Source> stayed) {}

    /** The records that the reason of a difference names. */
    public Behind behind(DifferenceEntry entry) {
        Set<String> then = then(entry).told().keySet();
        Set<String> now = now(entry).told().keySet();
        List<Source> records = entry.reason().records();
        return new Behind(
                records.stream().filter(one -> is(one, now) && !is(one, then)).toList(),
                records.stream().filter(one -> is(one, then) && !is(one, now)).toList(),
                records.stream().filter(one -> is(one, now) == is(one, then)).toList());
    }

    private static boolean is(Source record, Set<String> told) {
        return told.contains(Recount.name(record));
    }

    /** Codes of the Resolutions that what differs here answers: by its records, else by the topic of its section. */
    public Set<String> resolutions(DifferenceEntry entry) {
        Set<String> resolutions = new TreeSet<>(then(entry).resolutions());
        resolutions.addAll(now(entry).resolutions());
        return resolutions.isEmpty() ? ofSections(entry) : resolutions;
    }

    private Set<String> ofSections(DifferenceEntry entry) {
        return Set.of(then(entry), now(entry)).stream()
                .flatMap(records -> records.ofSections().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private EntryRecords then(DifferenceEntry entry) {
        return new EntryRecords(before, entry.before());
    }

    private EntryRecords now(DifferenceEntry entry) {
        return new EntryRecords(after, entry.after());
    }
}
