package org.rapporteur.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.platform.access.Role;
import org.springframework.web.util.UriComponentsBuilder;

/** What is taken for somebody's account at the provider, and what is not, whatever the provider or somebody in its place says. */
class ProviderTests {

    private static final String SECRET = "a secret that is known to both of us";

    private static final RSAKey KEY = key("first");
    private static final RSAKey ANOTHER = key("first");

    private HttpServer server;
    private String issuer;
    private Provider provider;
    private ProviderQuestion question;
    private String token = "";
    private String asked = "";
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata(issuer)));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        });
        server.start();
        provider = provider();
        question = provider.ask();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Provider provider() {
        RoleClaims roles = new RoleClaims("roles", List.of("editors:editor"), null);
        ProviderSettings settings =
                new ProviderSettings(issuer, "rapporteur", SECRET, "Example ID", roles, false, false);
        return new Provider(settings, Optional.of("https://reports.example.org" + Provider.ANSWER), new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private static String metadata(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize?tenant=itu", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"]}""".formatted(issuer);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("1234")
                .audience("rapporteur")
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .claim("nonce", question.nonce())
                .claim("name", "Ada Example")
                .claim("roles", List.of("editors"));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID("first").build(), claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private ProviderAccount answered(String... parameters) {
        Map<String, String[]> given =
                new LinkedHashMap<>(Map.of("code", new String[] {"a-code"}, "state", new String[] {question.state()}));
        for (int at = 0; at < parameters.length; at += 2) {
            given.put(parameters[at], new String[] {parameters[at + 1]});
        }
        return provider.answered(given, question);
    }

    @Test
    void asksWithStateNonceAndProofOfKey() {
        Map<String, String> asks = UriComponentsBuilder.fromUriString(question.address())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        assertThat(question.address()).startsWith(issuer + "/authorize?");
        assertThat(asks)
                .containsEntry("tenant", "itu")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "rapporteur")
                .containsEntry("state", question.state())
                .containsEntry("nonce", question.nonce())
                .containsEntry("code_challenge_method", "S256")
                .containsKey("code_challenge");
        assertThat(question.address()).doesNotContain(question.verifier()).doesNotContain(SECRET);
        assertThat(asks.get("redirect_uri")).contains("reports.example.org");
    }

    @Test
    void noTwoQuestionsAreAlike() {
        ProviderQuestion other = provider.ask();
        assertThat(Stream.of(question, other)
                        .flatMap(one -> Stream.of(one.state(), one.nonce(), one.verifier()))
                        .collect(Collectors.toSet()))
                .hasSize(6)
                .allMatch(drawn -> drawn.length() >= 43);
    }

    @Test
    void takesWhatItSigned() {
        token = signed(claims().build(), KEY);
        ProviderAccount account = answered();
        assertThat(account.subject()).isEqualTo("1234");
        assertThat(account.issuer()).isEqualTo(issuer);
        assertThat(account.name()).isEqualTo("Ada Example");
        assertThat(account.role()).contains(Role.EDITOR);
        assertThat(asked).contains("code=a-code", "code_verifier=" + question.verifier());
    }

    @Test
    void anAddressOfMailThatItHasNotVerifiedIsNone() {
        token = signed(
                claims().claim("email", "a@example.org")
                        .claim("email_verified", false)
                        .build(),
                KEY);
        assertThat(answered().mail()).isEmpty();
    }

    static Stream<Arguments> another() {
        return Stream.of(
                Arguments.of("nonce", change(claims -> claims.claim("nonce", "another"))),
                Arguments.of("no nonce", change(claims -> claims.claim("nonce", null))),
                Arguments.of("audience", change(claims -> claims.audience("another"))),
                Arguments.of("issuer", change(claims -> claims.issuer("https://another.example.org"))),
                Arguments.of("no subject", change(claims -> claims.subject(null))),
                Arguments.of(
                        "expired",
                        change(claims -> claims.expirationTime(new Date(System.currentTimeMillis() - 120_000)))),
                Arguments.of("no end", change(claims -> claims.expirationTime(null))));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> change(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void another(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        token = signed(change.apply(claims()).build(), KEY);
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(this::answered);
    }

    @Test
    void whatAnotherSignedIsNothing() {
        token = signed(claims().build(), ANOTHER);
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(this::answered);
    }

    @Test
    void whatNobodySignedIsNothing() {
        token = new PlainJWT(claims().build()).serialize();
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(this::answered);
    }

    @Test
    void whatIsSignedByTheSecretIsNothing() throws Exception {
        token = signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(this::answered);
    }

    @Test
    void whatIsNoTokenIsNothing() {
        token = "no.token";
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(this::answered);
    }

    @Test
    void answersToOtherQuestionsAreNone() {
        token = signed(claims().build(), KEY);
        assertThatExceptionOfType(UnprovenAccountException.class).isThrownBy(() -> answered("state", "another"));
        assertThatExceptionOfType(UnprovenAccountException.class)
                .isThrownBy(() -> answered("iss", "https://another.example.org"));
        assertThat(asked).as("no code is sent to anybody").isEmpty();
    }

    @Test
    void aRefusalIsToldAsOne() {
        assertThatExceptionOfType(UnprovenAccountException.class)
                .isThrownBy(() -> provider.answered(
                        Map.of("error", new String[] {"access_denied"}, "state", new String[] {question.state()}),
                        question));
    }

    @Test
    void oneThatCallsItselfAnotherIsAway() {
        server.removeContext("/.well-known/openid-configuration");
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, metadata("https://another.example.org")));
        assertThatExceptionOfType(ProviderAwayException.class)
                .isThrownBy(() -> provider().ask());
    }

    @Test
    void oneThatIsAwayMayComeBack() {
        server.removeContext("/.well-known/openid-configuration");
        Provider away = provider();
        assertThatExceptionOfType(ProviderAwayException.class).isThrownBy(away::ask);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata(issuer)));
        assertThat(away.ask().address()).startsWith(issuer);
    }

    @Test
    void whatItSaidOfItselfIsAskedAgainAfterAnHourAndCountsWhileItIsAway() {
        server.removeContext("/.well-known/openid-configuration");
        now = now.plus(Duration.ofHours(2));
        assertThat(provider.ask().address()).startsWith(issuer);
        String moved = metadata(issuer).replace("/authorize", "/moved");
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, moved));
        now = now.plus(Duration.ofHours(2));
        assertThat(provider.ask().address()).startsWith(issuer + "/moved");
    }

    @Test
    void oneThatFailsIsAway() {
        server.removeContext("/token");
        server.createContext("/token", exchange -> {
            exchange.sendResponseHeaders(502, -1);
            exchange.close();
        });
        assertThatExceptionOfType(ProviderAwayException.class).isThrownBy(this::answered);
    }

    @Test
    void oneThatIsAwayWhenTheCodeComesIsTold() {
        token = signed(claims().build(), KEY);
        server.stop(0);
        assertThatExceptionOfType(ProviderAwayException.class).isThrownBy(this::answered);
    }
}
