package org.rapporteur.records.selection;

/** A filter which cannot be read; the message is for the person who wrote it. */
public class SelectionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String facet;

    public SelectionException(String facet, String message) {
        super(message);
        this.facet = facet;
    }

    /** The facet that is wrong, as written. */
    public String facet() {
        return facet;
    }
}
