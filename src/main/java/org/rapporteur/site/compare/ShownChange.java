package org.rapporteur.site.compare;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Source;
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

    /** The same shown a second time. */
    ShownChange again() {
        return with("", behind);
    }

    /** Whether both came, or went, for the same cause from one section, so that it need be said once. */
    boolean isLike(ShownChange next) {
        boolean whole = kind.equals("inserted") || kind.equals("deleted");
        boolean like = kind.equals(next.kind) && cause.equals(next.cause) && because.equals(next.because);
        return whole && like && section.equals(next.section) && next.number.isEmpty();
    }

    /** Both at once. */
    ShownChange and(ShownChange next) {
        return with(
                anchor,
                new Behind(
                        all(behind.came(), next.behind.came()),
                        all(behind.went(), next.behind.went()),
                        all(behind.stayed(), next.behind.stayed())));
    }

    private static List<Source> all(List<Source> some, List<Source> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private ShownChange with(String otherAnchor, Behind otherBehind) {
        return new ShownChange(
                otherAnchor, kind, cause, because, number, field, address, section, other, otherNumber, otherBehind);
    }

    /** Whether the cause says more than what happened. */
    public boolean hasCause() {
        return !cause.equals("unknown") && !cause.equals(kind);
    }
}
