package org.rapporteur.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Lets in what may be read, and forms where a form is expected, of a size somebody can have typed. All else is refused
 * before anything is made of it.
 */
final class MethodFilter implements Filter {

    /** Bytes of a form. */
    static final long LONGEST_FORM = 2L << 20;

    /** Bytes of a form with a long text: a hundred thousand lines of eighty letters. */
    static final long LONGEST_TEXT = 8L << 20;

    /** Bytes of a form with files; Tomcat's own limits in application.yml are as high. */
    static final long LONGEST_WITH_FILES = 20L << 20;

    private final FormRoutes routes;

    MethodFilter(FormRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        int refusal = refusal(asked, (HttpServletResponse) response);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(refusal);
        }
    }

    /** The status to refuse it with, 0 if it may go on. */
    private int refusal(HttpServletRequest request, HttpServletResponse response) {
        return switch (request.getMethod()) {
            // parameters of a GET stand in its address: what comes in parts would be read for more
            case "GET", "HEAD" -> hasParts(request) ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE : 0;
            case "POST" ->
                routes.find(request.getRequestURI())
                        .map(route -> refusalOfForm(request, route))
                        .orElseGet(() -> refusedMethod(request, response));
            default -> refusedMethod(request, response);
        };
    }

    private int refusedMethod(HttpServletRequest request, HttpServletResponse response) {
        Optional<FormRoutes.Route> route = routes.find(request.getRequestURI());
        response.setHeader("Allow", route.isPresent() ? "GET, HEAD, POST" : "GET, HEAD");
        return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }

    private static int refusalOfForm(HttpServletRequest request, FormRoutes.Route route) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > longest(route)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (hasParts(request) && !route.takesFiles()) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return refusalOfFields(request);
    }

    private static long longest(FormRoutes.Route route) {
        if (route.takesFiles()) {
            return LONGEST_WITH_FILES;
        }
        return route.takesLongText() ? LONGEST_TEXT : LONGEST_FORM;
    }

    /** Reads the fields here, where a body that cannot be read is the sender's mistake and not ours. */
    private static int refusalOfFields(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        }
    }

    private static boolean hasParts(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }
}
