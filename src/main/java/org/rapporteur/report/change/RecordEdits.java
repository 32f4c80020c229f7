package org.rapporteur.report.change;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.rapporteur.platform.EntryLog;

/** Knows who changed a record last, as the history of the records tells it. */
public interface RecordEdits {

    /** @param gone whether the record was taken away with that */
    record Edit(String who, Instant at, boolean gone) {}

    /** The last change of those of these records that were changed after this time, with one statement. */
    Map<EntryLog.Name, Edit> since(Instant time, Collection<EntryLog.Name> records);
}
