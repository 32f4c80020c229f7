package org.rapporteur;

/**
 * How much is tried of what can be tried without end: of thousands of cases a build takes every n-th, so that each string,
 * form and statement is met somewhere; {@code -Drapporteur.campaign=true} takes all of them everywhere, in hours.
 */
public final class Campaign {

    private static final boolean WHOLE = Boolean.getBoolean("rapporteur.campaign");

    private Campaign() {}

    public static boolean isWhole() {
        return WHOLE;
    }

    /** From one case to the next. */
    public static int step(int usual) {
        return WHOLE ? 1 : usual;
    }
}
