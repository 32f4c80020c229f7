package org.rapporteur.terms.prose;

/** Prose which cannot be read; the message says where, in words for its author. */
public class ProseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public ProseException(String message) {
        super(message);
    }
}
