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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets in what may be read, and forms where a form is expected, from our own pages, of a size that its sender may send.
 * All else is refused before anything is made of it.
 */
final class MethodFilter implements Filter {

    private final FormRoutes routes;
    private final BodyLimits limits;
    private final BodiesInHand bodies;
    private final Problems problems;

    MethodFilter(FormRoutes routes, BodyLimits limits, BodiesInHand bodies, Problems problems) {
        this.routes = routes;
        this.limits = limits;
        this.bodies = bodies;
        this.problems = problems;
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
                        .map(route -> refusalOfForm(request, response, route))
                        .orElseGet(() -> refusedMethod(request, response));
            default -> refusedMethod(request, response);
        };
    }

    private int refusedMethod(HttpServletRequest request, HttpServletResponse response) {
        Optional<FormRoutes.Route> route = routes.find(request.getRequestURI());
        response.setHeader("Allow", route.isPresent() ? "GET, HEAD, POST" : "GET, HEAD");
        return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }

    private int refusalOfForm(HttpServletRequest request, HttpServletResponse response, FormRoutes.Route route) {
        if (FormOrigin.isElsewhere(request)) {
            return fromElsewhere(request);
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > limits.longest(request, route)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (hasParts(request) && !route.takesFiles()) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return bodies.take(request) ? refusalOfFields(request) : tooManyAtOnce(response);
    }

    private int fromElsewhere(HttpServletRequest request) {
        ProblemDetails problem = problems.of(HttpStatus.FORBIDDEN, "error.403.elsewhere");
        new ErrorView("platform/web/problem", Map.of("problem", problem)).show(request);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private static int tooManyAtOnce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
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
