package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/**
 * A number declared for texts which are not entered one by one.
 *
 * @param subject what they are about, as it follows "on"
 * @param group code, T-SG13
 * @param topic slug
 * @param kinds what they are; more than one where the number does not tell them apart
 * @param asOf the day on which the number was true
 */
public record Tally(
        String slug,
        String subject,
        String group,
        String topic,
        Standing standing,
        List<TextKind> kinds,
        int number,
        LocalDate asOf,
        String source) {

    public Tally {
        kinds = List.copyOf(kinds);
    }

    /** Whether it may join the figures of a report: only on the very day it was declared for. */
    public boolean joins(LocalDate cutOff) {
        return asOf.equals(cutOff);
    }
}
