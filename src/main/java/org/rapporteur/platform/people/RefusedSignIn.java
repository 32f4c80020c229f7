package org.rapporteur.platform.people;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody is not let in by the provider, or not now. */
final class RefusedSignIn extends RuntimeException {

    static final String AWAY = "sign-in.provider.away";

    static final String EXPIRED = "sign-in.provider.expired";

    private static final long serialVersionUID = 1L;

    private final @Nullable Instant until;

    /** @param messageCode key of the reason in the bundle */
    RefusedSignIn(String messageCode) {
        this(messageCode, null);
    }

    private RefusedSignIn(String messageCode, @Nullable Instant until) {
        super(messageCode);
        this.until = until;
    }

    static RefusedSignIn mustWait(Instant until) {
        return new RefusedSignIn("sign-in.wait", until);
    }

    String messageCode() {
        return String.valueOf(getMessage());
    }

    /** When it may be tried again. */
    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
