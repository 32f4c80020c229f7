package org.rapporteur.check.language;

/** How English calls the months. */
public final class Months {
    /** A regular expression for every name, whole or shortened. */
    public static final String ANY = "(?:"
            + String.join(
                    "|",
                    "Jan(?:uary)?",
                    "Feb(?:ruary)?",
                    "Mar(?:ch)?",
                    "Apr(?:il)?",
                    "May",
                    "June?",
                    "July?",
                    "Aug(?:ust)?",
                    "Sept?(?:ember)?",
                    "Oct(?:ober)?",
                    "Nov(?:ember)?",
                    "Dec(?:ember)?")
            + ")\\b\\.?";

    private Months() {}
}
