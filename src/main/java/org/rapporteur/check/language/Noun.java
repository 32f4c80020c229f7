package org.rapporteur.check.language;

import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.TextKind;

/**
 * What a number counts.
 *
 * @param word as printed, “Technical Reports”
 * @param kind of texts; null where kinds are mixed (“standards”) or no texts are meant
 * @param texts whether texts are counted at all
 */
public record Noun(String word, @Nullable TextKind kind, boolean texts, boolean plural) {

    /** “Recommendation” of “Recommendations”, “Appendices” of “Appendix”. */
    public String inOtherNumber() {
        return plural ? singular(word) : plural(word);
    }

    private static String plural(String word) {
        if (word.endsWith("um")) {
            return word.substring(0, word.length() - 2) + "a";
        }
        if (word.endsWith("ppendix")) {
            return word.substring(0, word.length() - 2) + "ices";
        }
        return word.endsWith("x") ? word + "es" : word + "s";
    }

    private static String singular(String word) {
        if (word.endsWith("ices")) {
            return word.substring(0, word.length() - 4) + "ix";
        }
        if (word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("a")) {
            return word.substring(0, word.length() - 1) + "um";
        }
        return word.substring(0, word.length() - 1);
    }
}
