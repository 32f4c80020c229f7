package org.rapporteur.check.rules.wording;

import java.util.Locale;

/** Whether words spell an acronym with their initials. */
final class Initials {
    private static final int MOST_WORDS = 12;
    private static final String SMALL = " and of the for on in to by ";

    private Initials() {}

    /** Where the words begin that end here and spell it, small words between them allowed; -1 if none do. */
    static int begin(String text, int end, String acronym) {
        String letters = acronym.replaceAll("(?<=[A-Z])s$", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
        int at = end;
        int left = letters.length();
        for (int i = 0; i < MOST_WORDS && left > 0; i++) {
            int begin = beginOfWord(text, at);
            if (begin == at) {
                return -1;
            }
            String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
            if (spells(word, letters.charAt(left - 1))) {
                left--;
            } else if (!SMALL.contains(" " + word + " ")) {
                return -1;
            }
            at = begin;
            if (left == 0) {
                return at;
            }
            while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')) {
                at--;
            }
        }
        return -1;
    }

    private static int beginOfWord(String text, int end) {
        int begin = end;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean spells(String word, char letter) {
        return word.charAt(0) == letter || letter == '4' && word.equals("for") || letter == '2' && word.equals("to");
    }
}
