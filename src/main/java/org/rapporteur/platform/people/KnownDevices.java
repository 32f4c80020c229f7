package org.rapporteur.platform.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody signed in before, known by a cookie {@code number.seconds.signature}. It lets nobody in: it only
 * keeps guesses made elsewhere from making its owner wait. The sign-in name is in the signature alone.
 */
@Component
class KnownDevices {

    static final String COOKIE = "rapporteur-device";

    private static final String PURPOSE = "device";

    private static final Duration LASTS = Duration.ofDays(180);

    private final SigningKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The number of the device, if somebody signed in there under this name; null if not. */
    @Nullable
    String known(String name, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", -1);
        return parts.length == 3 && isOurs(name, parts) ? parts[0] : null;
    }

    /** Whether devices can be remembered at all, as the database is asked for the key once. */
    void requireKey() {
        keys.of(PURPOSE);
    }

    private boolean isOurs(String name, String[] parts) {
        String signature = signature(name, parts[0], parts[1]);
        return MessageDigest.isEqual(bytes(signature), bytes(parts[2]))
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        String number = number();
        String until = Long.toString(clock.instant().plus(LASTS).getEpochSecond());
        String value = Stream.of(number, until, signature(name, number, until))
                .reduce((one, other) -> one + "." + other)
                .orElseThrow();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(SignInController.PATH)
                .maxAge(LASTS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String number() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String signature(String name, String number, String until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.of(PURPOSE));
            return HexFormat.of().formatHex(mac.doFinal(bytes(number + " " + until + " " + PersonForm.normal(name))));
        } catch (GeneralSecurityException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
