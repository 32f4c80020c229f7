package org.rapporteur.site.promise;

import org.rapporteur.platform.InvalidParameterException;

/** A page of a list, counted from 1. */
record PromisePages(int page, int all, int size) {

    /** @throws InvalidParameterException if it is not the number of a page there is */
    static PromisePages of(String written, int all, int size) {
        String page = written.isEmpty() ? "1" : written;
        PromisePages last = new PromisePages(Math.max(1, (all + size - 1) / size), all, size);
        boolean known = page.matches("[1-9][0-9]{0,3}") && Integer.parseInt(page) <= last.page();
        if (!known) {
            throw new InvalidParameterException("page", written, "pager.form");
        }
        return new PromisePages(Integer.parseInt(page), all, size);
    }

    int from() {
        return (page - 1) * size;
    }

    int to() {
        return Math.min(all, page * size);
    }

    public boolean hasNext() {
        return to() < all;
    }
}
