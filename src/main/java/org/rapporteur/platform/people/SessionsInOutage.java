package org.rapporteur.platform.people;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.rapporteur.platform.web.Outage;

/** The page that tells an outage names who reads it, and cannot ask the database: sessions are told from memory then. */
final class SessionsInOutage implements Filter {

    private static final ThreadLocal<Boolean> TOLD = new ThreadLocal<>();

    /** Whether this thread tells an outage. */
    static boolean isOne() {
        return TOLD.get() != null;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Outage.of((HttpServletRequest) request) != null) {
            TOLD.set(true);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            TOLD.remove();
        }
    }
}
