package org.rapporteur.site.dossier;

import org.rapporteur.platform.InvalidParameterException;

/**
 * Which periods a page of a subject shows.
 *
 * @param page counted from 1
 * @param periods how many there are in all
 */
record PeriodPages(int page, int periods) {

    /** So many reports a page tells, all but the newest folded. */
    private static final int SIZE = 4;

    /** @throws InvalidParameterException if it is not the number of a page there is */
    static PeriodPages of(String written, int periods) {
        String page = written.isEmpty() ? "1" : written;
        boolean known = page.matches("[1-9][0-9]{0,3}") && Integer.parseInt(page) <= last(periods);
        if (!known) {
            throw new InvalidParameterException("page", written, "pager.form");
        }
        return new PeriodPages(Integer.parseInt(page), periods);
    }

    private static int last(int periods) {
        return Math.max(1, (periods + SIZE - 1) / SIZE);
    }

    int from() {
        return (page - 1) * SIZE;
    }

    int to() {
        return Math.min(periods, page * SIZE);
    }

    public boolean hasEarlier() {
        return page < last(periods);
    }

    public boolean hasLater() {
        return page > 1;
    }
}
