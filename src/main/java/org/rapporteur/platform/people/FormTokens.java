package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Proves that a form was ours: by the session of who is signed in; by a cookie for the form of signing in, so that readers
 * need no session. No page has a token but those with a form to post.
 */
@Component
final class FormTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofReaders = new CookieCsrfTokenRepository();

    FormTokens() {
        ofReaders.setCookieName("rapporteur-form");
        ofReaders.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? ofReaders : ofSessions;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    /** Where a session has just begun or ended, forms of this very answer need the token of what is now. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        ofReaders.saveToken(null, request, response);
        offer(request, response);
    }

    /** Where what proves forms was not reached, forms of this answer need a token all the same. */
    void offer(HttpServletRequest request, HttpServletResponse response) {
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, loadDeferredToken(request, response)::get);
    }
}
