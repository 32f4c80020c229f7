package org.rapporteur.platform.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a {@link Refusal} in its one line, where any other failure is logged at length. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                print(refusal);
                return true;
            }
        }
        return false;
    }

    /** To the console itself: a person reads it, and a log line would add a date, a level and a class. */
    private static void print(Refusal refusal) {
        System.err.println("Rapporteur cannot start: " + refusal.inOneLine());
    }
}
