package org.rapporteur.check.rules.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.rule.Subject;

/** The numbers of texts in the author's own words, read once for all rules that look at them. */
final class Counted {
    private final Map<String, List<Count>> read = new HashMap<>();

    private Counted() {}

    static Counted of(Subject subject) {
        return subject.once(Counted.class, any -> new Counted());
    }

    /** @param sentence in running text */
    List<Count> in(String sentence) {
        return read.computeIfAbsent(sentence, Counts::in);
    }
}
