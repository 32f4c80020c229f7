package org.rapporteur.platform.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.Outage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody stay for longer than a day, and those with a one-time password nowhere but where they change it; whether a
 * session still holds its store has asked: see {@link SessionStore}. Nothing that members see is kept by anybody else.
 */
final class SessionCheck extends OncePerRequestFilter {

    private static final Set<String> WITH_ONE_TIME_PASSWORD =
            Set.of("/account", SecondFactorController.PATH, "/sign-out");

    /** Where layout finds the page to come back to after signing in; none while something is posted. */
    private static final String HERE = "here";

    private final Rights rights;
    private final Sessions sessions;
    private final Clock clock;

    SessionCheck(Rights rights, Sessions sessions, Clock clock) {
        this.clock = clock;
        this.rights = rights;
        this.sessions = sessions;
    }

    /** Error pages too show who is signed in. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(HERE, here(request));
        Member member = present(request);
        if (member != null) {
            welcome(member, request, response);
        }
        if (member != null && mustChangePasswordFirst(member, request)) {
            response.sendRedirect("/account");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The page that tells an outage cannot ask the database; all it does is name who reads it. */
    private @Nullable Member present(HttpServletRequest request) {
        Member member = rights.member().orElse(null);
        if (member == null || Outage.of(request) != null || isYoung(request)) {
            return member;
        }
        sessions.end(request);
        return null;
    }

    /**
     * However busy its owner: who has taken a session over keeps it for no longer. One from more than a day to come began
     * before the clock was set right, and would last as long.
     */
    private boolean isYoung(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || age(session).abs().compareTo(SessionStore.LONGEST) < 0;
    }

    private Duration age(HttpSession session) {
        return Duration.between(Instant.ofEpochMilli(session.getCreationTime()), clock.instant());
    }

    private static @Nullable String here(HttpServletRequest request) {
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        return error || !request.getMethod().equals("GET") ? null : AccessRefusals.here(request);
    }

    private static void welcome(Member member, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(Sessions.READER, member);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** What is posted is not lost on the way: without rights it comes back on the page of a refusal. */
    private static boolean mustChangePasswordFirst(Member member, HttpServletRequest request) {
        return member.onlyChangesPassword()
                && request.getDispatcherType() == DispatcherType.REQUEST // the page of a refusal is asked for by GET
                && request.getMethod().equals("GET")
                && !WITH_ONE_TIME_PASSWORD.contains(request.getRequestURI());
    }
}
