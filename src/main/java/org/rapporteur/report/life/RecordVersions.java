package org.rapporteur.report.life;

import java.util.Collection;
import java.util.Map;

/** Knows the version of each record, as its history counts them. */
public interface RecordVersions {

    /**
     * Numbers of the last revisions, by kind and key: {@code recommendations T-J.153-202406}. A record without a history
     * is left out.
     */
    Map<String, Integer> versions(String kind, Collection<String> keys);
}
