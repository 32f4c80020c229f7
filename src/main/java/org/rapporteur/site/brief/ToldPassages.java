package org.rapporteur.site.brief;

import java.util.List;

/**
 * What one report says of a subject, on its page.
 *
 * @param document the report's own paragraphs, safe HTML from the HTML writer; empty if it says nothing
 * @param more sections of which nothing fitted on the page, to be read in the report
 * @param traced whether the records behind its words are on the page; else the report shows them
 */
record ToldPassages(String document, List<Rest> more, boolean traced) {

    /** A place of the report. */
    record Rest(String address, String name) {}

    /** In characters of HTML; a page with all around it, and with some older reports, stays below 100 kB. */
    static final int MOST = 44_000;

    /** Of an older report, folded below the newest. */
    static final int MOST_FOLDED = 5_000;

    public boolean isEmpty() {
        return document.isEmpty() && more.isEmpty();
    }
}
