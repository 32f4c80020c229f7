package org.rapporteur.timing;

import java.util.List;
import org.rapporteur.rule.Rule;

/** The rules of this room. */
public final class TimingRules {

    private TimingRules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return List.of(
                new OutsidePeriod(),
                new RadioOutsidePeriod(),
                new FuturePassed(),
                new GoesFalse(),
                new StaleAsOf(),
                new RelativeTime(),
                new Promise(),
                new Unchanged(),
                new PromiseUnanswered());
    }
}
