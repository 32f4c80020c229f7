package org.rapporteur.report.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.RecordsAsOf;

/**
 * What the records of a report belong to.
 *
 * @param facets by room and key
 */
record RecordFacets(Map<String, Related> facets) {

    /**
     * @param resolutions codes
     * @param groups codes of bodies
     * @param topics slugs
     */
    record Related(Set<String> resolutions, Set<String> groups, Set<String> topics) {}

    private static final Related NONE = new Related(Set.of(), Set.of(), Set.of());

    static RecordFacets of(RecordsAsOf frame) {
        Records records = frame.records();
        Map<String, Related> facets = new HashMap<>();
        records.texts().forEach(text -> facets.put("text " + text.slug(), text(frame, text)));
        records.tallies().forEach(tally -> facets.put("tally " + tally.slug(), tally(frame, tally)));
        records.accounts().forEach((slug, account) -> facets.put("activity " + slug, account(frame, account)));
        return new RecordFacets(facets);
    }

    private static Related text(RecordsAsOf frame, Text text) {
        String group = text.group();
        return new Related(
                all(text.resolutions(), frame.answered(text.topics())),
                group == null ? Set.of() : Set.of(group),
                text.topics());
    }

    private static Related tally(RecordsAsOf frame, Tally tally) {
        return new Related(frame.answered(Set.of(tally.topic())), Set.of(tally.group()), Set.of(tally.topic()));
    }

    private static Related account(RecordsAsOf frame, Account account) {
        return new Related(
                all(account.resolutions(), frame.answered(account.topics())),
                Set.copyOf(account.bodies()),
                account.topics());
    }

    private static Set<String> all(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    Set<String> of(String room, String key) {
        return related(room, key).resolutions();
    }

    Related related(String room, String key) {
        return facets.getOrDefault(room + " " + key, NONE);
    }
}
