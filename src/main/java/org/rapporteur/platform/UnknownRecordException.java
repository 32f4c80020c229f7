package org.rapporteur.platform;

/** No record of that kind has that key; readers are told that nothing is here. */
public final class UnknownRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, "period"
     * @param id the key it was looked for by
     */
    public UnknownRecordException(String kind, String id) {
        super("No " + kind + " " + id);
    }
}
