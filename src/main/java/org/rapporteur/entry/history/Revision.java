package org.rapporteur.entry.history;

import java.time.Instant;
import org.rapporteur.entry.sheet.Sheet;

/**
 * What was said of a record at one time.
 *
 * @param number of the revision, from 1; that of the last one is the version of the record
 * @param why empty where no reason was given
 * @param sheet the whole record; what was withdrawn, as it was before
 */
public record Revision(Sheet sheet, int number, Instant at, String who, String why, Action action) {

    public boolean isWithdrawal() {
        return action == Action.WITHDRAWN;
    }
}
