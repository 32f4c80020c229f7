package org.rapporteur.intake.wordback;

import java.util.List;
import org.rapporteur.document.Source;

/**
 * Words that follow from records, and what the file has in their place.
 *
 * @param records what the records say, as it was printed
 * @param word what the file says; empty where the words were struck
 * @param basis what was selected, in words; empty for a link
 * @param sources the records behind it, the first of them
 * @param more how many records there are beyond those
 */
record Disagreement(String records, String word, String basis, List<Source> sources, int more) {

    private static final int SHOWN = 12;

    Disagreement {
        sources = List.copyOf(sources);
    }

    static Disagreement of(String records, String word, String basis, List<Source> sources) {
        int shown = Math.min(SHOWN, sources.size());
        return new Disagreement(records, word, basis, sources.subList(0, shown), sources.size() - shown);
    }
}
