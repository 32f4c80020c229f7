package org.rapporteur.platform.mail;

import java.time.Instant;
import java.util.Optional;

/** Draws the links of letters when they are sent: what lets somebody in stands in no letter that waits, nor in a backup of it. */
public interface LetterLinks {

    /** Stands in a letter where the link comes. */
    String PLACE = "{link}";

    /**
     * Another link each time.
     *
     * @param purpose as the letter says
     * @param person number of the person who reads it
     * @param written when the letter was
     * @return none where it would have ended already
     */
    Optional<String> draw(String purpose, long person, Instant written);
}
