package org.rapporteur;

import java.util.regex.Pattern;

/** Pages as tests read them: names that no line breaks are words like others. */
public final class UnmarkedNames {

    private static final Pattern UNBROKEN = Pattern.compile("</?bdi(?: class=\"unbroken\")?>");

    private UnmarkedNames() {}

    /** The page without the elements that keep names together. */
    public static String in(String page) {
        return UNBROKEN.matcher(page).replaceAll("");
    }
}
