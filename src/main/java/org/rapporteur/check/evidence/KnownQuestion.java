package org.rapporteur.check.evidence;

import java.time.LocalDate;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.QuestionNumber;

/**
 * A Question of a study group in one study period; the next period uses its number again.
 *
 * @param body code of the study group, {@code D-SG1}
 * @param firstYear of the study period
 * @param lastYear of the study period
 */
public record KnownQuestion(String body, QuestionNumber number, int firstYear, int lastYear, String title) {

    /** False only if the study period ended before these days or began after them. */
    public boolean mayBeStudiedIn(DateRange days) {
        return days.overlaps(new DateRange(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31)));
    }
}
