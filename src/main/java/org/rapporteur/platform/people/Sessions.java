package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.rapporteur.platform.access.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions. */
@Component
class Sessions {

    /** Where layout and pages find the member of staff who reads them. */
    static final String READER = "reader";

    /** The one authority: what a role may do is asked of {@code Rights}. */
    static final String STAFF = "staff";

    /** Where a session says on which device it began. */
    static final String DEVICE = "device";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FormTokens tokens;

    Sessions(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** Always a new session: what was planted under an earlier one is worth nothing. */
    void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContext context = new SecurityContextImpl(authentication(member));
        SecurityContextHolder.setContext(context);
        request.getSession(true).setAttribute(DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        tokens.renew(request, response);
        contexts.saveContext(context, request, response); // stores it, with all it holds
        request.setAttribute(READER, member);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        request.removeAttribute(READER);
    }

    static UsernamePasswordAuthenticationToken authentication(Member member) {
        List<String> authorities = member.onlyChangesPassword() ? List.of() : List.of(STAFF);
        return UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(authorities));
    }
}
