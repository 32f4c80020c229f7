package org.rapporteur.check.statement;

import java.util.List;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;

/**
 * Some of the texts of a statement: how many it says they are, and which it names.
 *
 * @param counts numbers that stand together: “two Supplements and one Technical Report”
 * @param headings the nouns over a list without a number: “the following Recommendations and Amendments:”
 * @param texts named in the sentence itself behind the counts, and in the list beneath
 * @param open whether a list beneath belongs to it
 */
public record StatedTexts(List<Count> counts, List<Noun> headings, List<TextMention> texts, boolean open) {

    public StatedTexts {
        counts = List.copyOf(counts);
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
    }

    /** What the counts add up to. */
    public int counted() {
        return counts.stream().mapToInt(Count::value).sum();
    }

    public boolean isCounted() {
        return !counts.isEmpty();
    }
}
