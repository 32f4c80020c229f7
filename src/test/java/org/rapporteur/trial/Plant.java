package org.rapporteur.trial;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A mistake put into a right report.
 *
 * @param rules one of which must find it
 * @param consequences what else may be found because of it
 * @param place number of the paragraph, known once the report is written
 */
record Plant(String name, Set<String> rules, Set<String> consequences, Supplier<String> place) {

    boolean explains(String rule) {
        return rules.contains(rule) || consequences.contains(rule);
    }
}
