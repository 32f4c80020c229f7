package org.rapporteur.check.rules.wording;

import java.util.List;
import org.rapporteur.check.rule.Rule;

/** The rules of this room. */
public final class RepeatingRules {

    private RepeatingRules() {}

    public static List<Rule> all() {
        return List.of(new RepeatedSentence(), new RepeatedWord(), new ExpansionTwice());
    }
}
