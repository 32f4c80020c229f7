package org.rapporteur.intake.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a topic is called, each in the singular; acronyms keep their capitals, so that “its” is no ITS.
 *
 * @param words in their order
 */
record TopicName(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile(".*\\p{Lu}.*[\\p{Lu}\\d].*|\\p{Lu}\\d+");
    private static final Set<String> IDLE =
            Set.of("of", "the", "in", "to", "for", "based", "itu", "ITU", "T", "D", "R");

    /** Words that topics share with everything else: alone they mean none. */
    private static final Set<String> GENERAL = Set.of(
            "IP",
            "address",
            "training",
            "performance",
            "cable",
            "connectivity",
            "service",
            "network",
            "quality",
            "policy",
            "radio",
            "data",
            "study",
            "strategy",
            "access",
            "project",
            "school",
            "resource",
            "question",
            "name");

    static TopicName of(String name) {
        return new TopicName(words(name.replaceAll("\\bIP-based\\b", "")));
    }

    /** The words of a title that may be of a name, each as a name would have it. */
    static List<String> words(String text) {
        return Stream.of(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .map(TopicName::plain)
                .filter(word -> !IDLE.contains(word))
                .toList();
    }

    private static String plain(String word) {
        boolean acronym = ACRONYM.matcher(word).matches() && !word.matches("\\p{Lu}{6,}");
        return singular(acronym ? word : word.toLowerCase(Locale.ROOT), acronym);
    }

    private static String singular(String word, boolean acronym) {
        if (!acronym && word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether it says anything by itself. */
    boolean means() {
        return words.stream().anyMatch(word -> !GENERAL.contains(word)) || words.size() > 1;
    }

    /** Whether a title has all of these words, in whatever order. */
    boolean isIn(Set<String> title) {
        return !words.isEmpty() && title.containsAll(words);
    }

    /** Whether a title has these words one behind the other. */
    boolean isIn(String title) {
        return !words.isEmpty() && title.contains(" " + String.join(" ", words) + " ");
    }

    int length() {
        return words.size();
    }
}
