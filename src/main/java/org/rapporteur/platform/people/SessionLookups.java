package org.rapporteur.platform.people;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.rapporteur.platform.web.Outage;

/**
 * Where the session of a request is looked up, whatever part of the servlet asks for it: for files and health nowhere, as they
 * are the same for everybody; in memory for the page that tells an outage, which names who reads it.
 */
final class SessionLookups implements Filter {

    enum Source {
        DATABASE,
        MEMORY,
        NOWHERE
    }

    private static final ThreadLocal<Source> OF_REQUEST = new ThreadLocal<>();

    /** For the request that this thread answers. */
    static Source source() {
        return Objects.requireNonNullElse(OF_REQUEST.get(), Source.DATABASE);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OF_REQUEST.set(source((HttpServletRequest) request));
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }

    private static Source source(HttpServletRequest request) {
        if (Outage.of(request) != null) {
            return Source.MEMORY;
        }
        return SignInConfiguration.isNoFile(request) ? Source.DATABASE : Source.NOWHERE;
    }
}
