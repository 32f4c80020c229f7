package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapporteur.platform.access.Member;

/** Who sends a request, asked before anything is made of it; people who sign in are another room's. */
@FunctionalInterface
public interface SessionMember {

    /** The member of staff whose session this is; none for readers, and where the session holds no longer. */
    Optional<Member> of(HttpServletRequest request);
}
