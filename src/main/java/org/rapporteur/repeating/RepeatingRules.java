package org.rapporteur.repeating;

import java.util.List;
import org.rapporteur.rule.Rule;

/** The rules of this room. */
public final class RepeatingRules {

    private RepeatingRules() {}

    public static List<Rule> all() {
        return List.of(new RepeatedSentence(), new ExpansionTwice());
    }
}
