package org.rapporteur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What can be asked for, from {@code usage.properties}, in UTF-8 whatever the console says of itself. */
final class Usage {
    private static final int WRONG = 2;

    private Usage() {}

    /** @return the code to end with */
    static int tell() {
        return print(FileDescriptor.out, text(), 0);
    }

    /** @return the code to end with */
    static int refuse(Iterable<String> words) {
        String written = String.join(" ", words);
        return print(FileDescriptor.err, words().getString("unknown").replace("{0}", written) + "\n\n" + text(), WRONG);
    }

    static String text() {
        return words().getString("usage").replace("{0}", version());
    }

    private static int print(FileDescriptor stream, String text, int code) {
        try (PrintStream printer = new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8)) {
            printer.println(text);
        }
        return code;
    }

    private static ResourceBundle words() {
        return bundle("org.rapporteur.usage");
    }

    /** As built; nothing where it runs from classes that no build has told of. */
    private static String version() {
        try {
            return bundle("META-INF.build-info").getString("build.version");
        } catch (MissingResourceException notBuilt) {
            return "";
        }
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                Locale.ROOT,
                Usage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
