package org.rapporteur.report.life;

import org.jspecify.annotations.Nullable;

/**
 * A finding with what was answered to it.
 *
 * @param waiver null while it is open
 * @param before how it was waived in an earlier period of the series; null where it was not
 * @param takenBack how it was waived for this report until somebody took that back; null where it was not
 */
public record AnsweredFinding(
        ReportFinding finding,
        @Nullable Waiver waiver,
        @Nullable Waiver before,
        @Nullable Waiver takenBack) {

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return finding.grave() && waiver == null;
    }
}
