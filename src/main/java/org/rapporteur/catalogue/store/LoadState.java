package org.rapporteur.catalogue.store;

import org.rapporteur.terms.Coded;

/** How far a load has come. */
public enum LoadState implements Coded {
    RUNNING,
    /** The file was taken, though single rows may have been refused. */
    DONE,
    /** The file as a whole was not taken; nothing changed. */
    REFUSED,
    /** It was interrupted; nothing changed. */
    BROKEN;

    static LoadState ofCode(String code) {
        return Coded.of(LoadState.class, code, "a state of a load");
    }
}
