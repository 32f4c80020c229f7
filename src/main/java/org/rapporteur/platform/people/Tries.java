package org.rapporteur.platform.people;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** Remembers what was tried. */
interface Tries {

    /**
     * Changes what is remembered, while nobody else does.
     *
     * @param change of what is remembered; what was tried zero times is not
     * @return what it was before
     */
    Tried change(String key, Instant now, UnaryOperator<Tried> change);
}
