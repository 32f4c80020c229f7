package org.rapporteur.counting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.vocabulary.TextKind;

/** Kinds of texts in words, “Technical Report”. */
final class KindWords {

    private KindWords() {}

    static String of(@Nullable TextKind kind) {
        if (kind == null) return "text";
        StringBuilder words = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return words.toString().replace("Implementers", "Implementers’");
    }
}
