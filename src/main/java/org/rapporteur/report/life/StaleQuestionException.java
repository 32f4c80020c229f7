package org.rapporteur.report.life;

/** The question was answered, or its answer taken back, since the page was opened; nothing was written. */
public final class StaleQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleQuestionException(CarriedQuestion seen) {
        super("Question " + seen.number() + " of " + seen.period() + " was answered meanwhile");
    }
}
