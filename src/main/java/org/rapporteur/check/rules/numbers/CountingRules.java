package org.rapporteur.check.rules.numbers;

import java.util.List;
import org.rapporteur.check.rule.Rule;

/** The rules of this room. */
public final class CountingRules {

    private CountingRules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return List.of(
                new CountAgainstList(),
                new AnnouncedItems(),
                new TotalAgainstParts(),
                new Reckoned(),
                new GroupsAgainstTexts(),
                new KindUnderHeading(),
                new VerbForKind(),
                new TwoStages(),
                new ToldTwice(),
                new CountsDifferently(),
                new EnteredNotTold());
    }
}
