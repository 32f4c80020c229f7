package org.rapporteur.check;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rules.catalogue.MatchingRules;
import org.rapporteur.check.rules.citations.CitingRules;
import org.rapporteur.check.rules.days.TimingRules;
import org.rapporteur.check.rules.numbers.CountingRules;
import org.rapporteur.check.rules.wording.RepeatingRules;
import org.rapporteur.check.rules.wording.StyleRules;

/** Every rule there is, from the rooms that hold them. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    List.<Rule>of(new LineTooLong()),
                    CountingRules.all(),
                    MatchingRules.all(),
                    CitingRules.all(),
                    TimingRules.all(),
                    RepeatingRules.all(),
                    StyleRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return ALL;
    }
}
