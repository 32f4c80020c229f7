package org.rapporteur.check.rules.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence is about: its words without endings and without those that every sentence has.
 *
 * @param stems each once, in their order
 * @param names those of them by which parallel sentences differ: numbers, designations, names
 */
record ContentWords(Set<String> stems, Set<String> names) {
    private static final int MOST = 300;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_&+-]{0,60}(?<![./_&+-])");
    private static final Set<String> EMPTY = Set.of(
            ("a an the and or of to in on at by for from with as into under within between among through during over"
                            + " is are was were be been being has have had will would may can could shall should do does did"
                            + " it its itself this that these those which who whose there their they them he she his her we our"
                            + " also both such more most other further additional including include includes not no so than then where when while"
                            + " available information below above document see website webpage page report reports"
                            + " recommendation recommendations approved")
                    .split(" "));
    private static final Set<String> ORDERS =
            Set.of(("one two three four five six seven eight nine ten eleven twelve twenty thirty hundred"
                            + " first second third fourth fifth sixth seventh eighth ninth tenth last next previous new former"
                            + " january february march april may june july august september october november december"
                            + " monday tuesday wednesday thursday friday saturday sunday"
                            + " north south east west northern southern eastern western")
                    .split(" "));
    /** Longer ones first. */
    private static final List<String> ENDINGS = List.of(
            ("ization isation ations ements ation ement ating izing ising ingly ated ates ized ised izes ises ings edly"
                            + " ate ing ies ied ed ly es s e y")
                    .split(" "));

    static ContentWords of(String sentence) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Matcher word = WORD.matcher(sentence);
        boolean first = true;
        while (word.find() && stems.size() < MOST) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(lower)) {
                String stem = stem(lower);
                stems.add(stem);
                if (isName(word.group(), lower, first)) {
                    names.add(stem);
                }
            }
            first = false;
        }
        return new ContentWords(stems, names);
    }

    private static boolean isName(String word, String lower, boolean first) {
        if (ORDERS.contains(lower) || word.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        boolean capital = word.chars().skip(first ? 1 : 0).anyMatch(Character::isUpperCase);
        return capital;
    }

    /** Crude, but the same for “continues”, “continued” and “continuing”. */
    private static String stem(String word) {
        if (word.length() < 5 || !isLetters(word)) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.length() - ending.length() < 4 ? word : word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return stems.size();
    }

    /** How many of its words the other lacks. */
    int missingIn(ContentWords other) {
        int missing = 0;
        for (String stem : stems) {
            if (!other.stems.contains(stem)) {
                missing++;
            }
        }
        return missing;
    }

    /** The words between the names: what is said of them. */
    ContentWords withoutNames() {
        Set<String> plain = new LinkedHashSet<>(stems);
        plain.removeAll(names);
        return new ContentWords(plain, Set.of());
    }

    boolean hasNameMissingIn(ContentWords other) {
        return names.stream().anyMatch(name -> !other.stems.contains(name));
    }
}
