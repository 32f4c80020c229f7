package org.rapporteur.platform.people;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about a person in the tables of people. Not given out are hashes and secrets: they let in.
 *
 * @param formerNames with which history may still tell
 */
public record PersonFacts(
        Identity identity,
        List<String> formerNames,
        List<String> sectors,
        List<String> bodies,
        Proofs proofs,
        List<Session> sessions,
        List<Link> links,
        List<Mailed> letters) {

    /**
     * Who it is.
     *
     * @param mails of what the person is told by mail
     */
    public record Identity(
            String name, String signInName, @Nullable String mail, String mails, String role, boolean maySignIn) {}

    /**
     * With what the person signs in.
     *
     * @param withoutPassword whether there never was a password
     * @param oneTimePassword whether the password is one that was given out
     * @param recoveryCodes how many are left
     * @param provided accounts at the provider
     */
    public record Proofs(
            boolean withoutPassword,
            boolean oneTimePassword,
            boolean secondFactor,
            int recoveryCodes,
            List<Provided> provided) {}

    /**
     * An account at a provider, with which the person signs in, too.
     *
     * @param issuer the provider, as it calls itself
     * @param subject what it calls the account
     */
    public record Provided(String issuer, String subject, OffsetDateTime linkedAt) {}

    /** Where the person is signed in. */
    public record Session(String device, OffsetDateTime beganAt, OffsetDateTime usedAt) {}

    /** Which still lets the person choose a password. */
    public record Link(String purpose, OffsetDateTime until) {}

    /** A letter to the person. */
    public record Mailed(
            String subject,
            String body,
            OffsetDateTime writtenAt,
            @Nullable OffsetDateTime sentAt) {}
}
