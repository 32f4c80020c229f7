package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the script of the next page which post has arrived: until then the browser keeps what was sent. A post that met an
 * outage, an ended session or no network at all is never told, whatever the browser shows in its place.
 */
final class SentPosts implements HandlerInterceptor {

    /** Holds what the script calls the post by. */
    static final String FIELD = "sent-as";

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{1,40}");

    private static final Duration SOON = Duration.ofMinutes(5);

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        String name = request.getMethod().equals("POST") ? request.getParameter(FIELD) : null;
        if (name != null && NAME.matcher(name).matches()) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, name).toString());
        }
    }

    private static ResponseCookie cookie(HttpServletRequest request, String name) {
        return ResponseCookie.from("rapporteur-sent", name)
                .path("/")
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(SOON)
                .build();
    }
}
