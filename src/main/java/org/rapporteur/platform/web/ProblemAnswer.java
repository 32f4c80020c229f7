package org.rapporteur.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Tells a problem in the form that was asked for: a page, or for files and programs JSON (RFC 9457) or plain text. */
@Component
class ProblemAnswer {

    private final JsonMapper json;

    ProblemAnswer(JsonMapper json) {
        this.json = json;
    }

    ModelAndView to(HttpServletRequest request, ProblemDetails problem) {
        ModelAndView answer = in(request, problem);
        answer.setStatus(HttpStatusCode.valueOf(problem.status()));
        return answer;
    }

    private ModelAndView in(HttpServletRequest request, ProblemDetails problem) {
        String path = path(request);
        if (path.startsWith("/api/") || path.endsWith(".json") || wantsJson(request.getHeader(HttpHeaders.ACCEPT))) {
            return new ModelAndView(written("application/problem+json", json.writeValueAsString(problem)));
        }
        return path.endsWith(".md")
                ? new ModelAndView(
                        written("text/plain;charset=UTF-8", problem.title() + "\n" + problem.detail() + "\n"))
                : new ModelAndView("platform/web/problem", Map.of("problem", problem));
    }

    /** Of the request that failed, not of its error dispatch. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.requireNonNullElse(failed, request.getRequestURI()).toString();
    }

    private static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static View written(String type, String body) {
        return (model, request, response) -> write(response, type, body);
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
