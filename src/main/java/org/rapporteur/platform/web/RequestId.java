package org.rapporteur.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;

/**
 * Names each request, so that what a reader was told, the answer's header and every line of the log about it can be
 * brought together. The name is our own: none that a request brings along is taken.
 */
final class RequestId implements Filter {

    /** Where the page of an error finds it. */
    static final String ATTRIBUTE = "requestId";

    static final String HEADER = "X-Request-Id";

    /** Where log lines find it. */
    private static final String LOGGED = "request";

    private final SecureRandom names = new SecureRandom();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, HexFormat.of().toHexDigits(names.nextLong()));
        }
        String id = request.getAttribute(ATTRIBUTE).toString();
        ((HttpServletResponse) response).setHeader(HEADER, id);
        try (MDC.MDCCloseable named = MDC.putCloseable(LOGGED, id)) {
            chain.doFilter(request, response);
        }
    }
}
