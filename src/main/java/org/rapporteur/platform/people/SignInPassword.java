package org.rapporteur.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The password that a person signs in with, and how long it lets in.
 *
 * @param oneTime whether it is good for one sign-in, and must be changed before anything else is done
 * @param until when a one-time password ends; null if it does not
 * @param used whether a one-time password has let in
 * @param unknown whether nobody knows it: the person comes by a provider
 */
@Embeddable
record SignInPassword(
        @Column(name = "password") String hash,
        @Column(name = "password_is_one_time") boolean oneTime,
        @Column(name = "password_until") @Nullable Instant until,
        @Column(name = "password_used") boolean used,
        @Column(name = "without_password") boolean unknown) {

    /** Of the person's own choice. */
    static SignInPassword chosen(String hash) {
        return new SignInPassword(hash, false, null, false, false);
    }

    static SignInPassword oneTime(String hash, @Nullable Instant until) {
        return new SignInPassword(hash, true, until, false, false);
    }

    static SignInPassword unknown(String hash) {
        return new SignInPassword(hash, false, null, false, true);
    }

    /** Whether it still lets in: a one-time password once, and not after its time. */
    boolean holds(Instant now) {
        return !oneTime || !used && (until == null || now.isBefore(until));
    }

    /** Without the hash, which no log shall hold. */
    @Override
    public String toString() {
        return "password";
    }
}
