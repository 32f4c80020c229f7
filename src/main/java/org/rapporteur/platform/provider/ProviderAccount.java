package org.rapporteur.platform.provider;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.platform.access.Role;

/**
 * Somebody's account at the provider, as it has proved it to us.
 *
 * @param issuer the provider, as it calls itself
 * @param subject what it calls the account, for ever; names and addresses may be another's tomorrow
 * @param name of the person; empty where it does not say
 * @param signInName by which the person signs in there; empty where it does not say
 * @param mail address of mail that it knows to be theirs; empty where it does not say
 * @param role that the person is given here; none where no role of ours is mapped to what it says
 * @param sectors letters; none where it is not asked for them
 */
public record ProviderAccount(
        String issuer,
        String subject,
        String name,
        String signInName,
        String mail,
        Optional<Role> role,
        Optional<Set<String>> sectors) {}
