package org.rapporteur.document.difference;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.document.difference.Passage.Kind;

/** Tells whether a paragraph without a partner beside one with a partner is a part of what that was, or the like. */
final class Parting {

    private static final double MOST = 0.7;
    private static final int FEWEST_WORDS = 3;

    private final Side whole;
    private final Side parts;

    /** @param whole the side on which the paragraph was, or is, one */
    Parting(Side whole, Side parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** The first and the last of the parts that a paragraph with a partner became, the partner among them. */
    int[] around(int at) {
        int partner = whole.partner(at);
        int[] range = {partner, partner};
        if (whole.passage(at).kind() != Kind.PARAGRAPH || whole.key(at).equals(parts.key(partner))) {
            return range;
        }
        Map<String, Integer> left = Likeness.counts(whole.words(at));
        Likeness.common(left, parts.words(partner));
        while (isPart(range[1] + 1, left)) {
            range[1]++;
        }
        while (isPart(range[0] - 1, left)) {
            range[0]--;
        }
        return range;
    }

    private boolean isPart(int at, Map<String, Integer> left) {
        if (at < 0
                || at >= parts.size()
                || !parts.isFree(at)
                || parts.passage(at).kind() != Kind.PARAGRAPH) {
            return false;
        }
        String[] words = parts.words(at);
        Map<String, Integer> trial = new HashMap<>(left);
        boolean part = words.length >= FEWEST_WORDS && Likeness.common(trial, words) >= MOST * words.length;
        if (part) {
            left.putAll(trial);
        }
        return part;
    }
}
