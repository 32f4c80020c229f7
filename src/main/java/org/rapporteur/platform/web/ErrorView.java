package org.rapporteur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that a filter wants shown for the error it is about to send, in place of the usual one; its status is that of
 * the error.
 *
 * @param view name of the template
 */
public record ErrorView(String view, Map<String, ?> model) {

    private static final String ATTRIBUTE = ErrorView.class.getName();

    /** To be called before the error is sent. */
    public void show(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable ModelAndView of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ErrorView asked
                ? new ModelAndView(asked.view, asked.model)
                : null;
    }
}
