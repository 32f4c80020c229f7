package org.rapporteur.report.life;

import org.jspecify.annotations.Nullable;

/**
 * A carried question as it stands now.
 *
 * @param byRecords what the records answer; null where they say nothing
 */
public record AskedNow(CarriedQuestion question, @Nullable RecordAnswer byRecords) {

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return question.given() == null && byRecords == null;
    }
}
