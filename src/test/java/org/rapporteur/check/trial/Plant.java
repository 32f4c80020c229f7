package org.rapporteur.check.trial;

import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.check.rule.Finding;

/**
 * A mistake put into a right report.
 *
 * @param rules one of which must find it
 * @param consequences what else may be found because of it
 * @param place number of the paragraph, known once the report is written; “*” for any
 */
record Plant(String name, Set<String> rules, Set<String> consequences, Supplier<String> place) {

    /** Found by one of its rules at its paragraph; a repetition may be told at either of its two. */
    boolean isFoundBy(Finding finding) {
        String at = place.get();
        return rules.contains(finding.rule())
                && (at.equals("*") || finding.place().paragraph().equals(at));
    }

    boolean explains(String rule) {
        return rules.contains(rule) || consequences.contains(rule);
    }
}
