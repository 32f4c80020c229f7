package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.terms.Standing;

/**
 * What the stages say of one text, said of all at once: the two are tested against each other. The days stand in the
 * SQL itself: of days it does not know PostgreSQL plans as if a third of all stages were of them, and counts for many times
 * as long.
 */
final class StandingSql {

    private static final String CONCLUDED = "'approved', 'agreed', 'issued', 'withdrawn'";
    private static final String BY = "select stage.recommendation from recommendation_stage stage"
            + " where stage.stage in (%s) and stage.holds_from <= %s";
    private static final String REACHED = "exists (select from recommendation_stage other where"
            + " other.recommendation = stage.recommendation and other.stage in (%s) and other.holds_from <= %s)";
    private static final String DELIVERABLE =
            "exists (select from recommendation it where it.id = stage.recommendation and it.kind = 'deliverable')";

    private final String first;
    private final String last;
    private final boolean told;

    /**
     * @param first since when a text must be concluded
     * @param last the day of which is asked
     * @param told whether by a report, which tells of no withdrawn text
     */
    StandingSql(LocalDate first, LocalDate last, boolean told) {
        this.first = literal(first);
        this.last = literal(last);
        this.told = told;
    }

    private static String literal(LocalDate day) {
        return "date '" + day + "'";
    }

    /** The condition that a text is one of these. One subselect each, as an {@code or} would read every text there is. */
    String anyOf(Set<Standing> standings) {
        return standings.stream()
                .sorted()
                .map(this::of)
                .collect(Collectors.joining(" union all ", "recommendation.id in (", ")"));
    }

    private String of(Standing standing) {
        return switch (standing) {
            case APPROVED, AGREED, ISSUED -> within(standing) + " and not " + reached("'withdrawn'");
            case PUBLISHED -> within(standing) + " and " + DELIVERABLE + " and not " + reached("'withdrawn'");
            case UNDER_APPROVAL -> by("'consented', 'determined'") + " and not " + reached(CONCLUDED);
            case IN_DEVELOPMENT ->
                by("'in-development'")
                        + " and not " + reached("'consented', 'determined', " + CONCLUDED)
                        + " and not (" + DELIVERABLE + " and " + reached("'published'") + ")";
            case WITHDRAWN -> by("'withdrawn'") + " and not " + told;
        };
    }

    private String within(Standing standing) {
        return by("'" + standing.code() + "'") + " and stage.holds_from >= " + first;
    }

    private String by(String stages) {
        return BY.formatted(stages, last);
    }

    private String reached(String stages) {
        return REACHED.formatted(stages, last);
    }
}
