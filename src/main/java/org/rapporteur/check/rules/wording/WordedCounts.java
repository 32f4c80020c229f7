package org.rapporteur.check.rules.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.rule.Subject;

/** The numbers of texts in the author's own words, read once for all rules that look at them. */
final class WordedCounts {
    private final Map<String, List<Count>> read = new HashMap<>();

    private final Lexicon lexicon;

    private WordedCounts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static WordedCounts of(Subject subject) {
        return subject.once(WordedCounts.class, made -> new WordedCounts(made.lexicon()));
    }

    /** @param sentence in running text */
    List<Count> in(String sentence) {
        return read.computeIfAbsent(sentence, asked -> Counts.in(asked, lexicon));
    }
}
