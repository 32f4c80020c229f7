package org.rapporteur.check.rules.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.rule.Subject;

/** The numbers of texts in the author's own words, read once for all rules that look at them. */
final class WordedCounts {
    private final Map<String, List<Count>> read = new HashMap<>();

    private WordedCounts() {}

    static WordedCounts of(Subject subject) {
        return subject.once(WordedCounts.class, any -> new WordedCounts());
    }

    /** @param sentence in running text */
    List<Count> in(String sentence) {
        return read.computeIfAbsent(sentence, Counts::in);
    }
}
