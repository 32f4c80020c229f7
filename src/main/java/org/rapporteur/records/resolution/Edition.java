package org.rapporteur.records.resolution;

import jakarta.persistence.Embeddable;

/** What a conference made of a {@link Resolution} in one year. */
@Embeddable
record Edition(String place, boolean revised, String title) {

    static Edition of(ResolutionSummary edition) {
        return new Edition(edition.place(), edition.revised(), edition.title());
    }

    ResolutionSummary summary(String code, int year) {
        return new ResolutionSummary(code, year, place, revised, title);
    }
}
