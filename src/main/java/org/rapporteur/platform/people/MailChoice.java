package org.rapporteur.platform.people;

import org.rapporteur.terms.Coded;

/** Of what a person wants to be told by mail. */
public enum MailChoice implements Coded {
    /** Of all that goes on. */
    ALL,
    /** Of what the person owes, or what waits for the person. */
    MINE,
    NONE;

    /** @throws IllegalArgumentException if none has this code */
    static MailChoice ofCode(String code) {
        return Coded.of(MailChoice.class, code, "a choice of mail");
    }
}
