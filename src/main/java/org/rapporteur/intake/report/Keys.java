package org.rapporteur.intake.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Permanent keys made of words; no two alike. */
final class Keys {
    private static final int LONGEST = 56;
    private static final Pattern IDLE = Pattern.compile(
            "\\b(?:the|a|an|of|and|for|to|in|on|is|are|was|were|has|have|been|its|with|by|as|at|that|which|this|these|also|be)\\b");

    private final Set<String> taken = new HashSet<>();

    /** @param words few of which are used */
    String of(String words, int most, String otherwise) {
        String slug = slug(words, most);
        String key = slug.isEmpty() ? otherwise : slug;
        String free = key;
        for (int next = 2; !taken.add(free); next++) {
            free = key + "-" + next;
        }
        return free;
    }

    static String slug(String words, int most) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String plain = IDLE.matcher(letters)
                .replaceAll(" ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        String[] all = plain.split(" ", most + 1);
        String slug = String.join("-", java.util.Arrays.copyOf(all, Math.min(most, all.length)));
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
    }
}
