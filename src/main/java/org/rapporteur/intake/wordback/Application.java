package org.rapporteur.intake.wordback;

import java.util.Map;

/**
 * What is written if a suggestion is taken over.
 *
 * @param key of the record; empty for one to be made
 * @param version of the record as it was seen
 * @param fields texts by the names of their fields; none if the record is taken away
 */
record Application(String kind, String key, int version, Map<String, String> fields) {

    /** Field of a paragraph: what it tells, one a line. */
    static final String ACTIVITIES = "activities";

    Application {
        fields = Map.copyOf(fields);
    }

    boolean isNew() {
        return key.isEmpty();
    }

    /** Whether a paragraph goes on without some of the records it told. */
    boolean leavesOut() {
        return fields.containsKey(ACTIVITIES);
    }

    boolean takesAway() {
        return fields.isEmpty();
    }
}
