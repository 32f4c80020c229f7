package org.rapporteur.repeating;

import java.util.regex.Pattern;
import org.rapporteur.sentence.Sentence;

/**
 * A sentence with what it is about.
 *
 * @param local whether it is the same only within its section: a bare number of texts
 * @param words what it is about
 * @param lead the same of the words before a colon inside it, of all where there is none
 */
record Saying(Sentence sentence, boolean local, ContentWords words, ContentWords lead) {
    /** Of six words none may be missing, of seven one. */
    private static final Pattern RESOLUTION_TITLE =
            Pattern.compile("(Resolution \\d+(?: \\([^()]{1,60}\\))?),? [\u201c\"][^\u201c\u201d\"]{1,400}[\u201d\"]");

    private static final int WORDS_FOR_EACH_MISSING = 7;

    static Saying of(Sentence sentence, boolean local) {
        String text = RESOLUTION_TITLE.matcher(sentence.text()).replaceAll("$1");
        ContentWords words = ContentWords.of(text);
        int colon = text.indexOf(": ");
        ContentWords lead = colon < 0 ? words : ContentWords.of(text.substring(0, colon));
        return new Saying(sentence, local, words, lead);
    }

    static int mayMiss(int words) {
        return words / WORDS_FOR_EACH_MISSING;
    }

    /**
     * Whether one says little that the other does not. Sentences that differ on both sides in a number or name are
     * parallel, and so are lists under different leads.
     */
    boolean repeats(Saying other) {
        if ((local || other.local) && !section().equals(other.section())) return false;
        // A total and its only part say the same number, each in its own words
        if (local && other.local && !isSameLine(other) && !sentence.text().equals(other.sentence.text())) return false;
        return isNearlyIn(other.words, words)
                && (lead.equals(words) && other.lead.equals(other.words) || isNearlyIn(other.lead, lead));
    }

    private boolean isSameLine(Saying other) {
        return sentence.line().index() == other.sentence.line().index();
    }

    private String section() {
        return sentence.line().place().section();
    }

    private static boolean isNearlyIn(ContentWords one, ContentWords two) {
        ContentWords shorter = one.size() <= two.size() ? one : two;
        ContentWords longer = shorter == one ? two : one;
        return longer.size() * 3 <= shorter.size() * 5
                && shorter.missingIn(longer) <= mayMiss(shorter.size())
                && !(shorter.hasNameMissingIn(longer) && longer.hasNameMissingIn(shorter));
    }
}
