package org.rapporteur.citing;

import java.util.List;
import org.rapporteur.rule.Rule;

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
