package org.rapporteur.check.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.catalogue.TitleWords;

/** How much two titles have in common. */
final class TitleLikeness {

    private TitleLikeness() {}

    /** From 0, no word in common, to 1, the same words. */
    static double of(TitleWords one, TitleWords other) {
        Set<String> common = new HashSet<>(one.words());
        common.retainAll(new HashSet<>(other.words()));
        Set<String> all = new HashSet<>(one.words());
        all.addAll(other.words());
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
