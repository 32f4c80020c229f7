package org.rapporteur.platform.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what belongs to a way in by the provider while its owner is there: no session, as nobody is signed in by it. A cookie
 * holds what the row is found by and opened with, so that only the browser that began it goes on with it; and the row goes
 * when it is used, so that nobody uses it twice.
 */
@Component
class BegunSignIns {

    static final String COOKIE = "rapporteur-provider";

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final JsonMapper JSON = new JsonMapper();

    private static final String BEGIN = """
            with swept as (delete from begun_sign_in where name in (
                select name from begun_sign_in where until <= :now for update skip locked))
            insert into begun_sign_in (name, until, content) values (:name, :until, :content)""";

    private final JdbcClient client;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BegunSignIns(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    void keep(BegunSignIn begun, HttpServletRequest request, HttpServletResponse response) {
        byte[] drawn = new byte[16];
        random.nextBytes(drawn);
        String id = HexFormat.of().formatHex(drawn);
        client.sql(BEGIN)
                .param("name", SessionSeal.name(id))
                .param("now", now())
                .param("until", now().plus(LASTS))
                .param("content", SessionSeal.close(id, JSON.writeValueAsBytes(begun)))
                .update();
        remember(id, LASTS, request, response);
    }

    /** What this browser began of late. */
    Optional<BegunSignIn> of(HttpServletRequest request) {
        String id = id(request);
        return id == null
                ? Optional.empty()
                : client.sql("select content from begun_sign_in where name = :name and until > :now")
                        .param("name", SessionSeal.name(id))
                        .param("now", now())
                        .query((row, number) -> row.getBytes(1))
                        .optional()
                        .flatMap(content -> read(SessionSeal.open(id, content)));
    }

    /** Ends it. @return whether nobody did before */
    boolean take(HttpServletRequest request, HttpServletResponse response) {
        String id = id(request);
        if (id == null) {
            return false;
        }
        remember("", Duration.ZERO, request, response);
        return client.sql("delete from begun_sign_in where name = :name")
                        .param("name", SessionSeal.name(id))
                        .update()
                == 1;
    }

    /** None where another release wrote it so that this one does not understand it. */
    private static Optional<BegunSignIn> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, BegunSignIn.class));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    private static @Nullable String id(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && ID.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
    }

    /** Lax, as the browser comes back from another site. */
    private static void remember(String id, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, id)
                .path(ProviderSignInController.PATH)
                .maxAge(lasts)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
