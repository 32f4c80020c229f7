package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form was sent from a page of another site, as the browser says: by {@code Sec-Fetch-Site} (W3C Fetch Metadata),
 * or where it is silent, as over plain HTTP, by {@code Origin}. What comes from elsewhere is nobody's own words: it is
 * neither taken nor kept for later, whoever's browser sent it. Programs say neither.
 */
final class FormOrigin {

    private FormOrigin() {}

    static boolean isElsewhere(HttpServletRequest request) {
        return switch (Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "none")) {
            case "same-origin" -> false;
            case "none" -> isOfAnotherHost(request.getHeader("Origin"), request.getHeader("Host"));
            default -> true;
        };
    }

    /** Also “null”, which pages without a name of their own send. The scheme is left out: a proxy may have ended TLS. */
    private static boolean isOfAnotherHost(@Nullable String origin, @Nullable String host) {
        return origin != null && !authority(origin).equalsIgnoreCase(host);
    }

    private static String authority(String origin) {
        try {
            return Objects.requireNonNullElse(new URI(origin).getRawAuthority(), "");
        } catch (URISyntaxException broken) {
            return "";
        }
    }
}
