package org.rapporteur.intake.report;

import java.time.LocalDate;
import org.rapporteur.terms.DateRange;

/**
 * The days of the report.
 *
 * @param printed from and to as the report says them
 * @param cutOff the day up to which approvals are told
 */
record ReportDays(DateRange printed, LocalDate cutOff) {

    DateRange counted() {
        return printed.until(cutOff);
    }
}
