package org.rapporteur.platform.people;

/** A person cannot be changed as asked; nothing is. */
public final class RefusedChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field of the form
     * @param messageCode key of the reason in the bundle
     */
    RefusedChange(String field, String messageCode) {
        super(messageCode);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String messageCode() {
        return String.valueOf(getMessage());
    }
}
