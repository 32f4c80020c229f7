package org.rapporteur.check.rules.wording;

import org.rapporteur.check.language.Sentence;

/**
 * A sentence with what it is about.
 *
 * @param local whether it is the same only within its section: a bare number of texts
 * @param words what it is about
 * @param plain the same without names
 * @param lead the same of the words before a colon inside it, of all where there is none
 * @param own the same without titles and quotations
 */
record Saying(
        Sentence sentence, boolean local, ContentWords words, ContentWords plain, ContentWords lead, ContentWords own) {
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_PLAIN_WORDS = 3;
    /** Of six words none may be missing, of seven one. */
    private static final int WORDS_FOR_EACH_MISSING = 7;

    /** Whether it says enough to be recognized. */
    boolean saysEnough() {
        return words.size() >= FEWEST_WORDS;
    }

    /** @param covered the words of the sentence with titles covered */
    static Saying of(Sentence sentence, boolean local, String covered) {
        ContentWords words = ContentWords.of(sentence.text());
        int colon = sentence.text().indexOf(": ");
        ContentWords lead = colon < 0 ? words : ContentWords.of(sentence.text().substring(0, colon));
        ContentWords own = covered.indexOf(RunningText.COVER) < 0 ? words : ContentWords.of(covered);
        return new Saying(sentence, local, words, words.withoutNames(), lead, own);
    }

    static int mayMiss(int words) {
        return words / WORDS_FOR_EACH_MISSING;
    }

    /**
     * Whether one says little that the other does not. Sentences that differ on both sides in a number or name are
     * parallel; so are those that say something else of the same names, lists under different leads, and sentences that
     * share a title alone.
     */
    boolean repeats(Saying other) {
        if ((local || other.local) && !section().equals(other.section())) {
            return false;
        }
        // A total and its only part say the same number, each in its own words
        if (local && other.local && !isSameLine(other)) {
            return false;
        }
        // Names alone may come together again: then every word must be the same
        if (isOfNames() || other.isOfNames()) {
            return words.stems().equals(other.words.stems());
        }
        return isNearlyIn(other.words, words)
                && lacksLittle(other.plain, plain)
                && (!hasColon() && !other.hasColon() || isNearlyIn(other.lead, lead))
                && (!hasTitle() || !other.hasTitle() || isNearlyIn(other.own, own));
    }

    private boolean isOfNames() {
        return plain.size() < FEWEST_PLAIN_WORDS;
    }

    private boolean hasColon() {
        return lead != words;
    }

    private boolean hasTitle() {
        return own != words;
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

    private static boolean lacksLittle(ContentWords one, ContentWords two) {
        ContentWords shorter = one.size() <= two.size() ? one : two;
        return shorter.missingIn(shorter == one ? two : one) <= mayMiss(shorter.size());
    }
}
