package org.rapporteur.entry.history;

import org.rapporteur.terms.Coded;

/** What was done to a record. */
public enum Action implements Coded {
    CREATED,
    CHANGED,
    RESTORED,
    IMPORTED,
    WITHDRAWN;

    static Action ofCode(String code) {
        return Coded.of(Action.class, code, "what is done to a record");
    }
}
