package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.web.SessionMember;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Whose session a request comes from, before the wall has looked at it. */
@Component
class SessionsInUse implements SessionMember {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Credentials credentials;

    SessionsInUse(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return Optional.ofNullable(contexts.loadDeferredContext(request).get().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Member.class::isInstance)
                .map(Member.class::cast)
                .filter(credentials::stillHold);
    }
}
