package org.rapporteur.terms;

/** What a report tells of a text on its cut-off day; coarser than its {@link Stage}. */
public enum Standing implements Coded {
    IN_DEVELOPMENT,
    UNDER_APPROVAL,
    APPROVED,
    AGREED,
    ISSUED,
    PUBLISHED,
    WITHDRAWN;

    /**
     * Reads what {@link #code} prints.
     *
     * @throws IllegalArgumentException if no standing has this code
     */
    public static Standing ofCode(String code) {
        return Coded.of(Standing.class, code, "a standing of a text");
    }
}
