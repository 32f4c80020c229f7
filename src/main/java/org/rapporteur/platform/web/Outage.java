package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done at the moment. */
public enum Outage {
    /** The database does not answer. */
    AWAY,
    /** Others keep it waiting. */
    BUSY,
    /** It cannot write. */
    FULL,
    /** As much dear work as may be done at once is being done. */
    CROWDED;

    private static final String ATTRIBUTE = Outage.class.getName();

    void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What this request met; none if it met none. */
    public static @Nullable Outage of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Outage met ? met : null;
    }

    /** The last part of the keys of its words, {@code error.503.away}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
