package org.rapporteur.document.comparing;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, from {@code compare.properties}. */
final class CompareWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            CompareWords.class.getPackageName() + ".compare",
            Locale.ROOT,
            CompareWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private CompareWords() {}

    static String say(String key, Object... arguments) {
        String words = WORDS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }
}
