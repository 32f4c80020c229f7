package org.rapporteur.check.rules.wording;

import java.util.List;
import org.rapporteur.check.rule.Rule;

/** The rules of this room. */
public final class StyleRules {

    private StyleRules() {}

    public static List<Rule> all() {
        return List.of(
                new ShortStateName(),
                new Agreement(),
                new TypedNumber(),
                new NumberStyle(),
                new ListPunctuation(),
                new OxfordComma(),
                new QuotationMarks(),
                new DashStyle());
    }
}
