package org.rapporteur.check.rules.days;

import java.util.List;
import org.rapporteur.check.rule.Rule;

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
                new WeekdayAgainstDate(),
                new RelativeTime(),
                new UndatedPromise(),
                new Unchanged(),
                new PromiseUnanswered());
    }
}
