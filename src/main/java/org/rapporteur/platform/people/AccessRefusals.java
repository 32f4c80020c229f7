package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.ErrorView;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Answers those who may not: readers are led to signing in and back. What was posted comes back on the page that says
 * why, to be sent again with a fresh form token, after signing in where the session has ended.
 */
@Component
class AccessRefusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final Rights rights;
    private final SignInLog log;

    AccessRefusals(Rights rights, SignInLog log) {
        this.rights = rights;
        this.log = log;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (isPost(request)) {
            signInFirst(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(SignInController.PATH + returnTo(here(request)));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        Optional<Member> member = rights.member();
        member.ifPresent(refused -> log.refused(refused, request));
        if (isPost(request) && member.isEmpty()) {
            signInFirst(request, response);
        } else if (isPost(request)) {
            sendAgain(member.get(), request, response, refusal instanceof CsrfException);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean signingIn = SignInController.isPath(request.getRequestURI());
        KeptPost kept = signingIn ? KeptPost.carriedBy(request) : KeptPost.of(request);
        show(
                "platform/people/sign-in",
                SignInForm.after(signingIn ? "sign-in.expired" : "sign-in.ended", kept),
                request,
                response);
    }

    private static void sendAgain(
            Member member, HttpServletRequest request, HttpServletResponse response, boolean forged)
            throws IOException {
        boolean again = request.getRequestURI().equals("/account");
        KeptPost kept = again ? KeptPost.carriedBy(request) : KeptPost.of(request);
        if (member.onlyChangesPassword() && !kept.isNothing()) {
            show(AccountController.VIEW, AccountController.blank(kept.shownTo(member)), request, response);
        } else {
            String reason = forged ? "again.token" : "again.rights";
            Map<String, Object> model =
                    Map.of("reason", kept.isOf(member) ? reason : "again.other", "kept", kept.shownTo(member));
            show("platform/people/again", model, request, response);
        }
    }

    private static void show(
            String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new ErrorView(view, model).show(request);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** An address so long that nobody would be led back to it is not carried along. */
    private static String returnTo(String here) {
        return ReturnTo.isOurs(here) ? "?returnTo=" + UriUtils.encode(here, StandardCharsets.UTF_8) : "";
    }
}
