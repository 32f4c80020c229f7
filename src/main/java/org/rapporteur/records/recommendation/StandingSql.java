package org.rapporteur.records.recommendation;

import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.terms.Standing;

/** What the stages say of one text, said of all at once: the two are tested against each other. */
final class StandingSql {

    private static final String CONCLUDED = "'approved', 'agreed', 'issued', 'withdrawn'";
    private static final String BY = "select stage.recommendation from recommendation_stage stage"
            + " where stage.stage in (%s) and stage.holds_from <= :last";
    private static final String REACHED = "exists (select from recommendation_stage other where"
            + " other.recommendation = stage.recommendation and other.stage in (%s) and other.holds_from <= :last)";
    private static final String DELIVERABLE =
            "exists (select from recommendation it where it.id = stage.recommendation and it.kind = 'deliverable')";

    private StandingSql() {}

    /**
     * The condition that a text is one of these on day {@code :last}; concluded since day {@code :first}; withdrawn unless
     * {@code :told}, as no report tells it. One subselect each, as an {@code or} would read every
     * text there is.
     */
    static String anyOf(Set<Standing> standings) {
        return standings.stream()
                .sorted()
                .map(StandingSql::of)
                .collect(Collectors.joining(" union all ", "recommendation.id in (", ")"));
    }

    private static String of(Standing standing) {
        return switch (standing) {
            case APPROVED, AGREED, ISSUED -> within(standing) + " and not " + reached("'withdrawn'");
            case PUBLISHED -> within(standing) + " and " + DELIVERABLE + " and not " + reached("'withdrawn'");
            case UNDER_APPROVAL -> by("'consented', 'determined'") + " and not " + reached(CONCLUDED);
            case IN_DEVELOPMENT ->
                by("'in-development'")
                        + " and not " + reached("'consented', 'determined', " + CONCLUDED)
                        + " and not (" + DELIVERABLE + " and " + reached("'published'") + ")";
            case WITHDRAWN -> by("'withdrawn'") + " and not :told";
        };
    }

    private static String within(Standing standing) {
        return by("'" + standing.code() + "'") + " and stage.holds_from >= :first";
    }

    private static String by(String stages) {
        return BY.formatted(stages);
    }

    private static String reached(String stages) {
        return REACHED.formatted(stages);
    }
}
