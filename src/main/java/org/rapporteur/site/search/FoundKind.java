package org.rapporteur.site.search;

import org.rapporteur.terms.Coded;

/** What a search finds, in the order in which it is shown. */
enum FoundKind implements Coded {
    RESOLUTION(3),
    TOPIC(3),
    GROUP(3),
    COUNTRY(3),
    TEXT(6),
    PARAGRAPH(4),
    ACTIVITY(4);

    private final int first;

    FoundKind(int first) {
        this.first = first;
    }

    /** How many are shown beside other kinds. */
    int first() {
        return first;
    }
}
