package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.citing.CitingRules;
import org.rapporteur.counting.AnnouncedItems;
import org.rapporteur.counting.CountAgainstList;
import org.rapporteur.counting.CountsDifferently;
import org.rapporteur.counting.GroupsAgainstTexts;
import org.rapporteur.counting.KindUnderHeading;
import org.rapporteur.counting.ToldTwice;
import org.rapporteur.counting.TotalAgainstParts;
import org.rapporteur.counting.TwoStages;
import org.rapporteur.counting.VerbForKind;
import org.rapporteur.matching.ApprovedOutsidePeriod;
import org.rapporteur.matching.GroupAgainstCatalogue;
import org.rapporteur.matching.NotTold;
import org.rapporteur.matching.RevisedOrNew;
import org.rapporteur.matching.SingleCutOff;
import org.rapporteur.matching.StageAgainstCatalogue;
import org.rapporteur.matching.TitleAgainstCatalogue;
import org.rapporteur.matching.UnknownDesignation;
import org.rapporteur.repeating.RepeatingRules;
import org.rapporteur.rule.Rule;
import org.rapporteur.style.StyleRules;
import org.rapporteur.timing.TimingRules;

/** Every rule there is, from the rooms that hold them. */
public final class Rules {
    private static final List<Rule> COUNTING = List.of(
            new CountAgainstList(),
            new AnnouncedItems(),
            new TotalAgainstParts(),
            new GroupsAgainstTexts(),
            new KindUnderHeading(),
            new VerbForKind(),
            new TwoStages(),
            new ToldTwice(),
            new CountsDifferently());
    private static final List<Rule> MATCHING = List.of(
            new UnknownDesignation(),
            new TitleAgainstCatalogue(),
            new StageAgainstCatalogue(),
            new GroupAgainstCatalogue(),
            new ApprovedOutsidePeriod(),
            new SingleCutOff(),
            new RevisedOrNew(),
            new NotTold());
    private static final List<Rule> ALL = Stream.of(
                    List.<Rule>of(new LineTooLong()),
                    COUNTING,
                    MATCHING,
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

    public static Optional<Rule> find(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
