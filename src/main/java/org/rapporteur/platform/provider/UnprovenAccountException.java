package org.rapporteur.platform.provider;

/** What came back proves nobody's account at the provider. */
public final class UnprovenAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprovenAccountException(String message) {
        super(message);
    }

    UnprovenAccountException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
