package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rules.catalogue.ApprovedOutsidePeriod;
import org.rapporteur.check.rules.catalogue.GroupAgainstCatalogue;
import org.rapporteur.check.rules.catalogue.NotTold;
import org.rapporteur.check.rules.catalogue.RevisedOrNew;
import org.rapporteur.check.rules.catalogue.SingleCutOff;
import org.rapporteur.check.rules.catalogue.StageAgainstCatalogue;
import org.rapporteur.check.rules.catalogue.TitleAgainstCatalogue;
import org.rapporteur.check.rules.catalogue.UnknownDesignation;
import org.rapporteur.check.rules.citations.CitingRules;
import org.rapporteur.check.rules.days.TimingRules;
import org.rapporteur.check.rules.numbers.AnnouncedItems;
import org.rapporteur.check.rules.numbers.CountAgainstList;
import org.rapporteur.check.rules.numbers.CountsDifferently;
import org.rapporteur.check.rules.numbers.EnteredNotTold;
import org.rapporteur.check.rules.numbers.GroupsAgainstTexts;
import org.rapporteur.check.rules.numbers.KindUnderHeading;
import org.rapporteur.check.rules.numbers.ToldTwice;
import org.rapporteur.check.rules.numbers.TotalAgainstParts;
import org.rapporteur.check.rules.numbers.TwoStages;
import org.rapporteur.check.rules.numbers.VerbForKind;
import org.rapporteur.check.rules.wording.RepeatingRules;
import org.rapporteur.check.rules.wording.StyleRules;

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
            new CountsDifferently(),
            new EnteredNotTold());
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
