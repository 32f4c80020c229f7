package org.rapporteur.platform;

/** What somebody typed, as a database can keep it. */
public final class TypedText {

    private TypedText() {}

    /**
     * Without white space at its ends, and without the one sign that no database holds.
     *
     * @param longest in UTF-16 units; what is longer is cut there
     */
    public static String of(String typed, int longest) {
        String said = typed.replace('\0', '\uFFFD').strip();
        return said.substring(0, Math.min(said.length(), longest));
    }
}
