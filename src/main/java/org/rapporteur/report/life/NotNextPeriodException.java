package org.rapporteur.report.life;

/** The period does not follow the last one of its series: somebody opened another meanwhile. Nothing was written. */
public final class NotNextPeriodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String last;

    /** @param last code of the last period of the series; empty where there is none */
    NotNextPeriodException(String last) {
        super("Does not follow " + last);
        this.last = last;
    }

    public String last() {
        return last;
    }
}
