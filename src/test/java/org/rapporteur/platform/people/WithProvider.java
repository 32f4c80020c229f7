package org.rapporteur.platform.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.provider.SwitchedProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with a provider of OpenID Connect, which goes with the process. */
@WrittenApplication
@Import(SwitchedProvider.InPlace.class)
abstract class WithProvider {

    static final String SITE = "https://reports.example.org";

    static final MockOAuth2Server SERVER = started();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SecondFactors factors;

    @Autowired
    Clock clock;

    @Autowired
    SwitchedProvider provider;

    @AfterEach
    void asInSettings() {
        provider.asInSettings();
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("rapporteur.provider.issuer", () -> SERVER.issuerUrl("itu").toString());
        registry.add("rapporteur.provider.client", () -> "rapporteur");
        registry.add("rapporteur.provider.secret", () -> "known to both");
        registry.add("rapporteur.provider.name", () -> "Example ID");
        registry.add("rapporteur.provider.roles.map", () -> "admins:administrator,editors:editor,writers:contributor");
        registry.add("rapporteur.provider.roles.sectors-claim", () -> "sectors");
        registry.add("rapporteur.provider.create-accounts", () -> "true");
        registry.add("rapporteur.second-factor-for-administrators", () -> "true");
    }

    /** What the provider says next of whoever comes. */
    static void next(String subject, Map<String, Object> claims) {
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback("itu", subject, "JWT", List.of("rapporteur"), claims, 3600));
    }

    static Map<String, Object> editor(String name) {
        return Map.of("name", name, "preferred_username", name, "roles", List.of("editors"));
    }

    /** Somebody whose account there is linked: {@code of-} and the name. */
    Member linked(String name, Role role) {
        Member member = staff.member(name, role, List.of(), List.of());
        jdbc.update(
                "insert into person_provider values (?, ?, ?, now()) on conflict do nothing",
                SERVER.issuerUrl("itu").toString(),
                "of-" + name,
                member.id());
        return member;
    }

    /** Sets a second factor up. @return recovery codes */
    List<String> secured(Member member) {
        if (factors.isSetUp(member.id())) {
            factors.remove(member.id());
        }
        factors.begin(member.id());
        return factors.confirm(member.id(), code(factors.begun(member.id()).orElseThrow()));
    }

    private String code(byte[] secret) {
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
            SecretKeySpec key = new SecretKeySpec(secret, codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, clock.instant(), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
