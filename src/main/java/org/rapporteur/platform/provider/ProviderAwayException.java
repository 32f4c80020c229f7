package org.rapporteur.platform.provider;

/** The provider gives no answer, or none that is one. */
public final class ProviderAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderAwayException(Exception cause) {
        super(cause);
    }
}
