package org.rapporteur.site.dossier;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One address for each record: what people type in another case leads there for good. */
final class Canonical {

    private Canonical() {}

    static String upper(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    static String lower(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }

    /** Leads to an address of our own, made from the key of a record that exists. */
    static ModelAndView to(String address) {
        RedirectView redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
