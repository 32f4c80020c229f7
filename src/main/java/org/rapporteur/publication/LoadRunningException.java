package org.rapporteur.publication;

/** One file is loaded at a time, and another still is. */
final class LoadRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadRunningException() {
        super("Another file is being loaded into the catalogue");
    }
}
