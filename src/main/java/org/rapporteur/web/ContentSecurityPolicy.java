package org.rapporteur.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may load and do. Every response carries {@link #STRICT}. A controller that serves something else, such as
 * a file with a style sheet inside, replaces it for its own response:
 *
 * <pre>{@code
 * ResponseEntity.ok().header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withStyle(css)).body(html)
 * }</pre>
 */
public final class ContentSecurityPolicy {

    /** The header's name. */
    public static final String HEADER = "Content-Security-Policy";

    /** Our own files only, nothing inline, nothing evaluated, no frames. */
    public static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentSecurityPolicy() {}

    /**
     * For a file that carries its own style and loads nothing.
     *
     * @param css exactly what stands between {@code <style>} and {@code </style>}
     */
    public static String withStyle(String css) {
        return "default-src 'none'; style-src 'sha256-" + digest(css)
                + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
