package org.rapporteur.entry.history;

import java.util.List;
import org.rapporteur.entry.sheet.Choice;

/**
 * The latest changes of all records.
 *
 * @param kind chosen, empty for all
 * @param who chosen, empty for anybody
 * @param page from 1
 */
record RecentPage(
        String kind, String who, int page, boolean more, List<Choice> kinds, List<String> authors, List<Row> rows) {

    /** One change. */
    record Row(
            String kind,
            String key,
            String kindName,
            String name,
            int number,
            String at,
            String isoAt,
            String who,
            String why,
            String action) {}
}
