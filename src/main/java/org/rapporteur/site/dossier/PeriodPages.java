package org.rapporteur.site.dossier;

import org.rapporteur.platform.InvalidParameterException;

/**
 * Which periods a page shows.
 *
 * @param page counted from 1
 * @param periods how many there are in all
 * @param size how many a page shows
 */
record PeriodPages(int page, int periods, int size) {

    /** So many reports the page of a subject tells, all but the newest folded. */
    private static final int TOLD = 3;

    /** So many the list of periods shows; with more it would be over 100 kB. */
    private static final int LISTED = 12;

    /** @throws InvalidParameterException if it is not the number of a page there is */
    static PeriodPages told(String written, int periods) {
        return of(written, periods, TOLD);
    }

    /** @throws InvalidParameterException if it is not the number of a page there is */
    static PeriodPages listed(String written, int periods) {
        return of(written, periods, LISTED);
    }

    private static PeriodPages of(String written, int periods, int size) {
        String page = written.isEmpty() ? "1" : written;
        boolean known = page.matches("[1-9][0-9]{0,3}") && Integer.parseInt(page) <= last(periods, size);
        if (!known) {
            throw new InvalidParameterException("page", written, "pager.form");
        }
        return new PeriodPages(Integer.parseInt(page), periods, size);
    }

    private static int last(int periods, int size) {
        return Math.max(1, (periods + size - 1) / size);
    }

    int from() {
        return (page - 1) * size;
    }

    int to() {
        return Math.min(periods, page * size);
    }

    public boolean hasEarlier() {
        return page < last(periods, size);
    }

    public boolean hasLater() {
        return page > 1;
    }
}
