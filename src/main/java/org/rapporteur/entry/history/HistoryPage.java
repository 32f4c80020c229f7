package org.rapporteur.entry.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.WordRun;

/**
 * The revisions of one record, the newest first.
 *
 * @param address where the record is shown; null once it is withdrawn
 * @param older number of the newest revision that is not shown, 0 where all are
 */
record HistoryPage(
        String kind,
        String key,
        String name,
        String kindName,
        @Nullable String address,
        List<Step> steps,
        int older) {

    /**
     * A revision with what it changed.
     *
     * @param at in words
     * @param isoAt as machines read it
     * @param restorable whether another one has come since, or the record was withdrawn
     */
    record Step(
            int number,
            String at,
            String isoAt,
            String who,
            String why,
            String action,
            List<Changed> fields,
            boolean restorable) {}

    /** A field that was changed, by word. */
    record Changed(String label, List<WordRun> runs) {}
}
