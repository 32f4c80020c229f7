package org.rapporteur.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.rapporteur.platform.Presence;

/** Lets work for a reader be ended when the reader's connection is closed, or after a time in which every page is made. */
final class PresenceValve extends ValveBase {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    PresenceValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            getNext().invoke(request, response);
            return;
        }
        Presence.begin(() -> isGone(request.getCoyoteRequest()), PATIENCE);
        try {
            getNext().invoke(request, response);
        } finally {
            Presence.end();
        }
    }

    /** A request sent ahead would be read once, and then be no news; the end of a connection is told each time. */
    private static boolean isGone(org.apache.coyote.Request request) {
        boolean first = hasNews(request);
        return first && hasNews(request);
    }

    private static boolean hasNews(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }
}
