package org.rapporteur.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Nothing can be changed over the web yet: every method but GET and HEAD is refused, wherever it goes. */
final class ReadOnlyFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
