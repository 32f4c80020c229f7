package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.rapporteur.platform.access.Member;
import org.springframework.stereotype.Component;

/** Tells those who look after the server who signed in, who failed to, who was refused what, and from where; never a password or code. */
@Component
class SignInLog {

    private static final Log LOG = LogFactory.getLog(SignInLog.class);

    void succeeded(String name, HttpServletRequest request) {
        LOG.info("Signed in: " + told(name) + " from " + request.getRemoteAddr());
    }

    void failed(String name, HttpServletRequest request) {
        LOG.info("Sign-in failed: " + told(name) + " from " + request.getRemoteAddr());
    }

    void byProvider(String name, HttpServletRequest request) {
        LOG.info("Signed in: " + told(name) + " by the provider from " + request.getRemoteAddr());
    }

    /** @param reason of ours: what a browser brings along may be a line of a log */
    void failedByProvider(String reason, HttpServletRequest request) {
        LOG.info("Sign-in by the provider failed: " + reason + " from " + request.getRemoteAddr());
    }

    void mustWait(String name, HttpServletRequest request) {
        LOG.info("Sign-in must wait: " + told(name) + " from " + request.getRemoteAddr());
    }

    void refused(Member member, HttpServletRequest request) {
        LOG.info("Refused: " + request.getMethod() + " " + request.getRequestURI() + " to person " + member.id()
                + " from " + request.getRemoteAddr());
    }

    /** Somebody may type a line of a log, or a password by mistake: only what may be a sign-in name is told. */
    private static String told(String name) {
        String normal = PersonForm.normal(name);
        return normal.matches("[a-z0-9][a-z0-9._@+-]{0,99}") ? normal : "(no sign-in name)";
    }
}
