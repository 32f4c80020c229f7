package org.rapporteur.report;

import org.rapporteur.document.BlockId;
import org.rapporteur.terms.DateRange;

/**
 * A place where the report of a period tells or counts a record.
 *
 * @param period its code, 2024-09
 * @param days of the period
 * @param block id of the paragraph or row, the anchor in the page of the report
 * @param number as printed there, of the paragraph or else of what it stands in
 * @param named whether the record is told by name, and not only counted
 */
public record Appearance(String period, DateRange days, BlockId block, String number, boolean named) {

    /** The address of the place. */
    public String href() {
        return "/periods/" + period + "/report#" + block;
    }
}
