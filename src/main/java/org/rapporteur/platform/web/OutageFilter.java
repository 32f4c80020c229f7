package org.rapporteur.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rapporteur.platform.Presence;
import org.springframework.http.HttpHeaders;

/**
 * Tells what passes, a database that is away or a server with too much to do, as 503 with the time after which to try
 * again, wherever it was met: in a filter, in a controller or while a page was written.
 */
final class OutageFilter implements Filter {

    /** Seconds: our own database is back by then. */
    private static final String RETRY_AFTER = "5";

    private final Outages outages;
    private final UnsentPosts posts;

    OutageFilter(Outages outages, UnsentPosts posts) {
        this.outages = outages;
        this.posts = posts;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Presence.end(); // what is told now is told without delay, or to nobody
            if (isForNobody(failure)) {
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            Optional<Outage> outage = outages.in(failure);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            tell(outage.get(), (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private static boolean isForNobody(Throwable failure) {
        return Outages.abandoned(failure)
                .filter(Presence.AbandonedException::isGone)
                .isPresent();
    }

    private void tell(Outage outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        outage.attach(request);
        posts.keep(request);
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
