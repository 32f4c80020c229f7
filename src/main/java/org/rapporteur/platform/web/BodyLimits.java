package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** How long a body may be: by what its form takes, and by whether its sender may use the form at all. */
final class BodyLimits {

    /** Bytes of whatever somebody sends who may not use the form: enough for signing in, and for a form that was typed. */
    static final long OF_STRANGERS = 64L << 10;

    /** Bytes of a form. */
    static final long OF_FORM = 2L << 20;

    /** Bytes of a form with a long text: a hundred thousand lines of eighty letters. */
    static final long OF_LONG_TEXT = 8L << 20;

    /** Bytes of a form with files; Tomcat's own limits in application.yml are as high. */
    static final long OF_FILES = 20L << 20;

    private final Supplier<SessionMember> members;

    BodyLimits(Supplier<SessionMember> members) {
        this.members = members;
    }

    /** Where the length is within everybody's limit nobody is asked who sends it. */
    long longest(HttpServletRequest request, FormRoutes.Route route) {
        boolean anybodyMay = request.getContentLengthLong() <= OF_STRANGERS;
        return !anybodyMay && mayUse(request, route) ? longest(route) : OF_STRANGERS;
    }

    private boolean mayUse(HttpServletRequest request, FormRoutes.Route route) {
        return members.get()
                .of(request)
                .filter(member -> member.may(route.usedBy()))
                .isPresent();
    }

    private static long longest(FormRoutes.Route route) {
        if (route.takesFiles()) {
            return OF_FILES;
        }
        return route.takesLongText() ? OF_LONG_TEXT : OF_FORM;
    }
}
