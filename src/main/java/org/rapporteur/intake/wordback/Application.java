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

    Application {
        fields = Map.copyOf(fields);
    }

    boolean isNew() {
        return key.isEmpty();
    }

    boolean takesAway() {
        return fields.isEmpty();
    }
}
