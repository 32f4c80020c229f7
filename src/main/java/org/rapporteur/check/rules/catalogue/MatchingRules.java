package org.rapporteur.check.rules.catalogue;

import java.util.List;
import org.rapporteur.check.rule.Rule;

/** The rules of this room. */
public final class MatchingRules {

    private MatchingRules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return List.of(
                new UnknownDesignation(),
                new KindAgainstNumber(),
                new TitleAgainstCatalogue(),
                new StageAgainstCatalogue(),
                new GroupAgainstCatalogue(),
                new ApprovedOutsidePeriod(),
                new SingleCutOff(),
                new RevisedOrNew(),
                new NotTold());
    }
}
