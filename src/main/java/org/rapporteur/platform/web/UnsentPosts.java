package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Gives back what somebody posted in an outage. */
public interface UnsentPosts {

    /** Takes what was posted along to the page that tells the outage. */
    void keep(HttpServletRequest request);

    /** The page on which what was posted waits to be sent again; none if nothing was kept. */
    Optional<ErrorView> page(Outage outage, HttpServletRequest request, HttpServletResponse response);
}
