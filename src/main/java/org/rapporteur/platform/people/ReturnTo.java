package org.rapporteur.platform.people;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of our own, never another site's. */
final class ReturnTo {

    private static final String HOME = "/";

    private ReturnTo() {}

    /** The path and query asked for, if they are ours and name no page of signing in; else the home page. */
    static String checked(@Nullable String asked) {
        return asked != null && isOurs(asked) && !asked.startsWith("/sign-") ? asked : HOME;
    }

    /** Whether this is a path with perhaps a query: browsers take // and /\ for the start of another host's name. */
    static boolean isOurs(String asked) {
        return asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.indexOf('\\') < 0
                && asked.chars().allMatch(c -> c < 0x7F) // a header holds nothing else
                && asked.length() <= 2_000
                && isPathAndQuery(asked);
    }

    private static boolean isPathAndQuery(String asked) {
        try {
            URI uri = new URI(asked);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && Objects.equals(uri.normalize(), uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
