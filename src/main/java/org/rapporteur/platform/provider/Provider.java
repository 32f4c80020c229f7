package org.rapporteur.platform.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.platform.web.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The provider of OpenID Connect, if there is one: by codes, with PKCE (OpenID Connect Core 1.0 § 3.1, RFC 7636, RFC 9700).
 */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class Provider {

    /** Where it sends people back to. */
    public static final String ANSWER = "/sign-in/provider/answer";

    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    private final ProviderSettings settings;
    private final ProviderMetadata metadata;
    private final URI back;

    /** @throws org.rapporteur.platform.database.Refusal if there is one and its settings are not whole */
    @Autowired
    Provider(ProviderSettings settings, PublicAddress address, Clock clock) {
        this(settings, address.of(ANSWER), clock);
    }

    Provider(ProviderSettings settings, Optional<String> back, Clock clock) {
        if (settings.isOn()) {
            settings.check(back.isPresent());
        }
        this.settings = settings;
        this.metadata = new ProviderMetadata(issuer(settings), settings.client(), clock);
        this.back = URI.create(back.orElse(ANSWER));
    }

    private static String issuer(ProviderSettings settings) {
        return Objects.requireNonNullElse(settings.issuer(), "").strip();
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** As people know it. */
    public String name() {
        return settings.name();
    }

    /** As it calls itself. */
    public String issuer() {
        return issuer(settings);
    }

    /** Whether roles are given there, and nobody is let in by it without one. */
    public boolean givesRoles() {
        return settings.roles().isSet();
    }

    /** Whether who is given a role there gets an account here. */
    public boolean givesAccounts() {
        return settings.createAccounts();
    }

    /** Whether it asks administrators for a second factor itself. */
    public boolean asksForSecondFactor() {
        return settings.secondFactor();
    }

    /**
     * A question for somebody's browser to take there.
     *
     * @throws ProviderAwayException if it does not answer
     */
    public ProviderQuestion ask() {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI address = new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, new ClientID(settings.client()), back)
                .endpointURI(metadata.get().told().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new ProviderQuestion(address.toString(), state.getValue(), nonce.getValue(), verifier.getValue());
    }

    /**
     * Whose account it says this is.
     *
     * @param parameters with which the browser came back
     * @throws UnprovenAccountException if it says so of nobody, or somebody else may have said it
     * @throws ProviderAwayException if it does not answer
     */
    public ProviderAccount answered(Map<String, String[]> parameters, ProviderQuestion question) {
        ProviderMetadata.Known known = metadata.get();
        try {
            AuthorizationCode code = code(parameters, question);
            JWT token = token(code, question, known.told());
            Map<String, Object> claims =
                    known.tokens().validate(token, new Nonce(question.nonce())).toJSONObject();
            return account(claims);
        } catch (IOException | KeySourceException away) {
            throw new ProviderAwayException(away);
        } catch (ParseException | BadJOSEException | JOSEException broken) {
            throw new UnprovenAccountException(broken);
        }
    }

    private AuthorizationCode code(Map<String, String[]> parameters, ProviderQuestion question) throws ParseException {
        Map<String, List<String>> given = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        AuthenticationResponse response = AuthenticationResponseParser.parse(back, given);
        boolean another =
                response.getIssuer() != null && !response.getIssuer().getValue().equals(issuer());
        if (another || !new State(question.state()).equals(response.getState())) {
            throw new UnprovenAccountException("the answer is to another question");
        }
        if (!response.indicatesSuccess() || response.toSuccessResponse().getAuthorizationCode() == null) {
            throw new UnprovenAccountException("the provider refused");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private JWT token(AuthorizationCode code, ProviderQuestion question, OIDCProviderMetadata told)
            throws IOException, ParseException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(question.verifier()));
        HTTPRequest request = new TokenRequest.Builder(told.getTokenEndpointURI(), us(told), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(ProviderMetadata.CONNECT);
        request.setReadTimeout(ProviderMetadata.READ);
        request.setFollowRedirects(false);
        HTTPResponse answer = request.send();
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("the provider answered " + answer.getStatusCode());
        }
        TokenResponse response = OIDCTokenResponseParser.parse(answer);
        if (!(response instanceof OIDCTokenResponse tokens)
                || tokens.getOIDCTokens().getIDToken() == null) {
            throw new UnprovenAccountException("the provider gave nothing for the code");
        }
        return tokens.getOIDCTokens().getIDToken();
    }

    private ClientAuthentication us(OIDCProviderMetadata told) {
        ClientID client = new ClientID(settings.client());
        Secret secret = new Secret(settings.secret());
        List<ClientAuthenticationMethod> methods = told.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    private ProviderAccount account(Map<String, Object> claims) {
        boolean unverified = Boolean.FALSE.equals(claims.get("email_verified"));
        return new ProviderAccount(
                issuer(),
                text(claims, "sub"),
                text(claims, "name"),
                text(claims, "preferred_username"),
                unverified ? "" : text(claims, "email"),
                settings.roles().role(claims),
                settings.roles().sectors(claims));
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text.strip() : "";
    }
}
