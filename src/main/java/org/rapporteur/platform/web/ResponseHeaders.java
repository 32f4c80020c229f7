package org.rapporteur.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Gives every response its headers before anything else runs, so refusals of the firewall and error pages have them
 * too: Spring Security would write them only where its chain is reached. Handlers may replace one, as served files do
 * with {@code Cache-Control}.
 */
final class ResponseHeaders implements Filter {

    private static final Map<String, String> ALWAYS = Map.of(
            ContentSecurityPolicy.HEADER,
            ContentSecurityPolicy.STRICT,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request.isSecure(), ((HttpServletResponse) response)::setHeader);
        chain.doFilter(request, response);
    }

    /** Strict transport is promised only over a secure connection; elsewhere browsers must ignore it (RFC 6797 § 7.2). */
    static void write(boolean secure, BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
        if (secure) {
            header.accept("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
