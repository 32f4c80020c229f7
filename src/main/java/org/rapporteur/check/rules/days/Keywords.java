package org.rapporteur.check.rules.days;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that show what a sentence is about, cut to their beginnings so that “launched” meets “launch”. */
record Keywords(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
    private static final Set<String> COMMON = Set.of(
            "which",
            "their",
            "there",
            "these",
            "those",
            "about",
            "after",
            "before",
            "during",
            "other",
            "further",
            "continue",
            "continues",
            "report",
            "reports",
            "reporting",
            "period",
            "activities",
            "activity",
            "members",
            "planned",
            "expected",
            "scheduled",
            "launched",
            "published",
            "participate",
            "organize",
            "organized",
            "meeting",
            "meetings",
            "information",
            "recommendation",
            "recommendations",
            "available",
            "international",
            "countries",
            "develop",
            "developed",
            "development",
            "develops",
            "support",
            "provide",
            "provided");

    static Keywords of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            if (isAcronym(found) || (found.length() > 4 && !COMMON.contains(found.toLowerCase(Locale.ROOT)))) {
                words.add(stem(found));
            }
        }
        return new Keywords(words);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 12
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.startsWith("ITU");
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), 7));
    }

    /** Whether so many of them are in the other that both may well be about the same. */
    boolean mayMean(Keywords other) {
        long shared = words.stream().filter(other.words::contains).count();
        return shared >= Math.min(2, words.size()) && shared * 3 >= words.size();
    }
}
