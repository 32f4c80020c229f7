package org.rapporteur.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Who entered records first, and when; whoever keeps the history of records knows. */
public interface EntryLog {

    /** A record by its kind and key, as {@link RecordChanged} names it. */
    record Name(String kind, String key) {}

    /** Its first entry. */
    record First(String who, Instant at) {}

    /** The first entries of those of these records that have any, with one statement. */
    Map<Name, First> first(Collection<Name> records);
}
