package org.rapporteur.platform;

/**
 * A record was written: made, changed or taken away. The doors of record rooms publish it within the transaction that
 * writes.
 *
 * @param kind of record, as it opens the addresses of such records: {@code resolutions}
 * @param key of the record: {@code PP-102}
 */
public record RecordChanged(String kind, String key) {}
