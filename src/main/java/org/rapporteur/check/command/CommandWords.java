package org.rapporteur.check.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, from {@code command.properties}. */
final class CommandWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            CommandWords.class.getPackageName() + ".command",
            Locale.ROOT,
            CommandWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private CommandWords() {}

    static String say(String key, Object... arguments) {
        String words = WORDS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** “1 error”, “2 errors”. */
    static String count(String noun, long number) {
        return number + " " + say(noun + (number == 1 ? ".one" : ".many"));
    }
}
