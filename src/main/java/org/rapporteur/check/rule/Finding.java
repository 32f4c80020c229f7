package org.rapporteur.check.rule;

import org.rapporteur.check.language.Place;
import org.rapporteur.document.BlockId;

/**
 * Something wrong or doubtful.
 *
 * @param rule stable name of the rule, {@code count-against-list}
 * @param place where
 * @param quote the printed words concerned
 * @param message what is wrong and why, both sides said
 * @param expected what it would have to be, or empty; where two places contradict each other, the other side
 * @param found what it is
 */
public record Finding(
        String rule, Severity severity, Place place, String quote, String message, String expected, String found) {

    /** Id of the block it is in, at which a page can be opened. */
    public BlockId block() {
        return place.block();
    }

    /** Printed number of the section it is in; on the cover its heading. */
    public String section() {
        return place.section();
    }
}
