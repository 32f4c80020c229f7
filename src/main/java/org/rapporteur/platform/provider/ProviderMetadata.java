package org.rapporteur.platform.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself, asked when it is first needed: a provider that is away keeps nothing from starting. Asked
 * again after an hour; where it does not answer then, what it said before counts on.
 */
final class ProviderMetadata {

    /** Milliseconds: who signs in waits meanwhile. */
    static final int CONNECT = 2_000;

    /** Milliseconds. */
    static final int READ = 5_000;

    private static final int LONGEST_KEYS = 1 << 20;

    private static final Duration FRESH = Duration.ofHours(1);

    private final String issuer;
    private final String client;
    private final Clock clock;
    private @Nullable Known known;

    /** What it said, and by which its signatures are told. */
    record Known(OIDCProviderMetadata told, IDTokenValidator tokens, Instant askedAt) {}

    ProviderMetadata(String issuer, String client, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clock = clock;
    }

    /** @throws ProviderAwayException if it says nothing, or that it is another */
    Known get() {
        Known before = before();
        if (before != null && clock.instant().isBefore(before.askedAt().plus(FRESH))) {
            return before;
        }
        try {
            return keep(asked());
        } catch (IOException | GeneralException away) {
            if (before == null) {
                throw new ProviderAwayException(away);
            }
            return keep(new Known(before.told(), before.tokens(), clock.instant()));
        }
    }

    private synchronized @Nullable Known before() {
        return known;
    }

    private synchronized Known keep(Known asked) {
        known = asked;
        return asked;
    }

    private Known asked() throws IOException, GeneralException {
        OIDCProviderMetadata told = OIDCProviderMetadata.resolve(new Issuer(issuer), CONNECT, READ);
        return new Known(told, tokens(told), clock.instant());
    }

    /** Signed by a key of the provider's own: not by a secret, which would be ours too, and never not at all. */
    private IDTokenValidator tokens(OIDCProviderMetadata told) throws MalformedURLException {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        told.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT, READ, LONGEST_KEYS))
                .retrying(true)
                .build();
        return new IDTokenValidator(
                new Issuer(issuer),
                new ClientID(client),
                new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys),
                null);
    }
}
