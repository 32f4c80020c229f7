package org.rapporteur.terms.wording;

import java.util.Locale;

/** The language that reports are printed in, English so far; pages about them are in the language of who asks. */
public final class PrintedLanguage {

    private static final Locale ENGLISH = Locale.UK;

    private PrintedLanguage() {}

    public static Locale get() {
        return ENGLISH;
    }

    public static Wording wording() {
        return Wording.of(ENGLISH);
    }
}
