package org.rapporteur.check.rules.citations;

import java.util.List;
import org.rapporteur.check.rule.Rule;

/** The rules of this room. */
public final class CitingRules {

    private CitingRules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return List.of(
                new ResolutionEdition(),
                new ResolutionTitle(),
                new ResolutionMisnumbered(),
                new ResolutionUnanswered(),
                new UnknownGroup(),
                new BodyLifetime(),
                new MemberStateName(),
                new DesignationForm());
    }
}
