package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Asks who is signed in for the password once more: a session left open on a desk is no place to guess at it either. */
@Component
class PresentPassword {

    static final String FIELD = "presentPassword";

    private static final Duration JUST = Duration.ofMinutes(10);

    private final Credentials credentials;
    private final Attempts attempts;
    private final Clock clock;

    PresentPassword(Credentials credentials, Attempts attempts, Clock clock) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Says at {@link #FIELD} what is wrong, if anything is. */
    void check(Member member, String password, HttpServletRequest request, Errors errors) {
        check(member, password, request, errors, FIELD);
    }

    /** Says at the field what is wrong, if anything is. */
    void check(Member member, String password, HttpServletRequest request, Errors errors, String field) {
        if (!credentials.isWithoutPassword(member)) {
            checkPassword(member, password, request, errors, field);
        } else if (!isJustSignedIn(request)) {
            errors.rejectValue(field, "account.provider.anew");
        }
    }

    /** Who has no password proves who they are by signing in anew. */
    private boolean isJustSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Duration.between(Instant.ofEpochMilli(session.getCreationTime()), clock.instant())
                                .abs()
                                .compareTo(JUST)
                        < 0;
    }

    private void checkPassword(
            Member member, String password, HttpServletRequest request, Errors errors, String field) {
        String name = "account " + member.id();
        Optional<Instant> wait = attempts.begin(name, request.getRemoteAddr(), null);
        if (wait.isPresent()) {
            errors.rejectValue(field, "account.wait", new Object[] {time(wait.get())}, null);
        } else if (isRight(member, password, name, request.getRemoteAddr())) {
            attempts.succeeded(name, request.getRemoteAddr(), null);
        } else {
            errors.rejectValue(field, "account.presentPassword.wrong");
        }
    }

    private boolean isRight(Member member, String password, String name, String address) {
        return Attempts.counted(
                () -> credentials.isPasswordOf(member, password), () -> attempts.unanswered(name, address, null));
    }

    private String time(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalTime().withNano(0).toString();
    }
}
