package org.rapporteur.intake.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.RadioDesignation;
import org.rapporteur.terms.TextKind;

/** Permanent keys of the records that texts become. */
final class TextKeys {
    private static final int LONGEST = 110;

    private TextKeys() {}

    static String of(SaidText said, TextKind kind, @Nullable String group) {
        Designation number = said.designation();
        if (number != null) {
            return number.slug();
        }
        String words = said.workName()
                .map(name -> "T-" + name)
                .orElseGet(() -> (group == null ? "T" : group) + "-" + kind.code() + "-" + said.title());
        String key = words.replaceAll("[^A-Za-z0-9._~]+", "-").replaceAll("^-|-$", "");
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** A Recommendation of ITU-R goes by its number alone. */
    static String of(RadioDesignation number) {
        return number.kind() == TextKind.RECOMMENDATION
                ? number.slug().replace("R-Recommendation-", "R-")
                : number.slug();
    }
}
