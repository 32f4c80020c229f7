package org.rapporteur.platform.web;

/**
 * What a page may load and do. Every response carries {@link #STRICT}. A controller that serves something else, such as
 * a file with a style sheet inside, replaces it for its own response:
 *
 * <pre>{@code
 * ResponseEntity.ok().header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withStyle(hash)).body(html)
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
     * @param hash source of what stands between {@code <style>} and {@code </style>}, {@code 'sha256-…'}
     */
    public static String withStyle(String hash) {
        return "default-src 'none'; style-src " + hash
                + "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }
}
