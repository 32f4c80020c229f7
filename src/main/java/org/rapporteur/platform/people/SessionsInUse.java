package org.rapporteur.platform.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.web.SessionMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Whose session a request comes from, before the wall has looked at it. */
@Component
class SessionsInUse implements SessionMember {

    private final SessionStore store;
    private final String cookie;

    SessionsInUse(SessionStore store, @Value("${server.servlet.session.cookie.name}") String cookie) {
        this.store = store;
        this.cookie = cookie;
    }

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie))
                .map(Cookie::getValue)
                .flatMap(store::member);
    }
}
