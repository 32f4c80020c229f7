package org.rapporteur.report.life;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.rapporteur.platform.EntryLog;

/** Knows who wrote what, as the history of the records tells it. */
public interface SectionWriters {

    /**
     * Somebody wrote a record.
     *
     * @param who as history tells people
     */
    record Writing(EntryLog.Name record, String who, Instant at) {}

    /** Whatever was written in these records, and in any paragraph of the period's report, those that are gone too. */
    List<Writing> of(String period, Collection<EntryLog.Name> records);
}
