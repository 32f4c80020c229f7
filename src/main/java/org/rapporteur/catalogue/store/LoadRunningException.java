package org.rapporteur.catalogue.store;

/** One file is loaded at a time, and another still is. */
public final class LoadRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadRunningException() {
        super("Another file is being loaded into the catalogue");
    }
}
