package org.rapporteur.site.compare;

import org.rapporteur.report.change.Comparison.Behind;

/**
 * What is said of a difference above its words.
 *
 * @param anchor of its place on the page; empty where the page shows it a second time
 * @param kind code of what happened; {@code moved-away} and {@code moved-here} at the ends of a move
 * @param cause code
 * @param because the cause in more words; may be empty
 * @param number printed where it stands, or stood; may be empty
 * @param field code of the field of the cover; empty anywhere else
 * @param address where the report of today prints it; empty where it does not
 * @param section name of its section, with its number; empty on the cover
 * @param other anchor of the other end of a move; empty where there is none
 * @param otherNumber printed there; may be empty
 * @param behind the records behind the cause
 */
record ShownChange(
        String anchor,
        String kind,
        String cause,
        String because,
        String number,
        String field,
        String address,
        String section,
        String other,
        String otherNumber,
        Behind behind) {

    ShownChange again() {
        return new ShownChange(
                "", kind, cause, because, number, field, address, section, other, otherNumber, behind);
    }

    /** Whether the cause says more than what happened. */
    public boolean hasCause() {
        return !cause.equals("unknown") && !cause.equals(kind);
    }
}
