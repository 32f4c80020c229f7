package org.rapporteur.platform.web;

/** A request that is not begun: so much of the same is under way that one more would keep everybody waiting. */
final class CrowdedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outage outage;

    CrowdedException(String work, Outage outage) {
        super(work + " is asked for by too many at once", null, false, false);
        this.outage = outage;
    }

    Outage outage() {
        return outage;
    }
}
