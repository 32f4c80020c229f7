package org.rapporteur.platform.provider;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider by which people may sign in beside passwords.
 *
 * @param issuer its address as it calls itself; without it there is none
 * @param client our name there
 * @param secret known to it and us
 * @param name as people know it
 * @param roles what it says of what people may do here
 * @param createAccounts whether who is given a role there and is not known here gets an account
 * @param secondFactor whether it asks administrators for a second factor, so that ours need not be asked
 */
@ConfigurationProperties("rapporteur.provider")
record ProviderSettings(
        @Nullable String issuer,
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("") String name,
        @DefaultValue RoleClaims roles,
        @DefaultValue("false") boolean createAccounts,
        @DefaultValue("false") boolean secondFactor) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean isOn() {
        return issuer != null && !issuer.isBlank();
    }

    /**
     * Says what is missing or wrong, at the start and not to whoever signs in first.
     *
     * @param addressKnown whether it can be told where to send people back
     * @throws Refusal if something is
     */
    void check(boolean addressKnown) {
        require(isSafe(issuer), "rapporteur.provider.issuer: “" + issuer + "” does not begin with https://");
        require(!client.isBlank(), "rapporteur.provider.client is missing");
        require(!secret.isBlank(), "rapporteur.provider.secret is missing");
        require(!name.isBlank(), "rapporteur.provider.name is missing: people read it on the button");
        require(addressKnown, "rapporteur.public-address is missing: the provider sends people back to it");
        require(
                !createAccounts || roles.isSet(),
                "rapporteur.provider.create-accounts needs rapporteur.provider.roles.map");
    }

    /** What it says of people must come from itself. */
    private static boolean isSafe(@Nullable String issuer) {
        URI address = URI.create(issuer == null ? "" : issuer.strip());
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
