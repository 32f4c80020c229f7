package org.rapporteur.intake.wordback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Word file that came back.
 *
 * @param id by which addresses name it
 * @param name of the file
 * @param printed hash of the document it is compared with
 * @param toldPeriod which report it says it prints; empty where it says none
 * @param toldDay the cut-off day of that; null where it says none
 * @param kept whether what it printed was kept; else it is compared with the report of the day it came
 */
record ReturnedReport(
        long id,
        String period,
        String name,
        String printed,
        String toldPeriod,
        @Nullable LocalDate toldDay,
        boolean kept,
        int unchanged,
        String who,
        Instant at,
        List<Decided> suggestions) {

    ReturnedReport {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A suggestion and what became of it.
     *
     * @param number within the file, from 1
     * @param state open, taken, in-part, by-hand or declined
     * @param reason empty where none was given
     * @param who null while it is open
     */
    record Decided(
            int number,
            Suggestion suggestion,
            String state,
            String reason,
            @Nullable String who) {

        public boolean isOpen() {
            return state.equals("open");
        }
    }

    public long open() {
        return suggestions.stream().filter(Decided::isOpen).count();
    }
}
