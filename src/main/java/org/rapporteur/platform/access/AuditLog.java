package org.rapporteur.platform.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells apart from all other logs what people were let do and what left the house: rights given and taken, sessions ended,
 * reports issued and withdrawn. People are told by their numbers; who signs in is told by the log of signing in.
 */
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.rapporteur.audit");

    private AuditLog() {}

    /**
     * Something was done by whoever is at work now.
     *
     * @param deed in the past, {@code Added}
     * @param subject what it was done to, {@code person 17}
     */
    public static void tell(String deed, String subject) {
        LOG.info("{} {} by {}", deed, subject, actor());
    }

    private static String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return "nobody";
        }
        return authentication.getPrincipal() instanceof Member member
                ? "person " + member.id()
                : authentication.getName();
    }
}
