package org.rapporteur.document.reading;

import java.util.HashMap;
import java.util.Map;

/** Sees to it that no id is given twice, though a report may print a number twice. */
final class Ids {

    private final Map<String, Integer> taken = new HashMap<>();

    String take(String wanted) {
        int times = taken.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : take(wanted + "~" + times);
    }
}
