package org.rapporteur.entry;

/** Somebody else wrote the record since the form was opened. */
final class StaleSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleSheetException(String kind, String key) {
        super(kind + "/" + key);
    }
}
