package org.rapporteur.report.life;

/** Nothing was done to a section. */
public final class RefusedActException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Clearance.Refusal refusal;

    RefusedActException(Clearance.Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Clearance.Refusal refusal() {
        return refusal;
    }
}
