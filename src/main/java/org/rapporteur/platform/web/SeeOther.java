package org.rapporteur.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a browser goes when a form was taken, by GET (RFC 9110 § 15.4.4). Braces that somebody typed expand nothing. */
public final class SeeOther {

    private SeeOther() {}

    /** @param address on this site, as it stands in a link */
    public static ModelAndView at(String address) {
        RedirectView there = new RedirectView(address, true);
        there.setExpandUriTemplateVariables(false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    /**
     * The same with what is not yet fit for an address.
     *
     * @param address {@code /periods/{code}#{block}}
     * @param values for what stands in its braces, in order
     */
    public static ModelAndView to(String address, Object... values) {
        return at(UriComponentsBuilder.fromUriString(address)
                .encode()
                .buildAndExpand(values)
                .toUriString());
    }
}
