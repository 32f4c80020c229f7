package org.rapporteur.document;

import java.util.Locale;

/** What a claim says about its records. */
public enum ClaimType {
    /** How many there are, with the noun. */
    COUNT,
    /** Which study groups they belong to. */
    GROUPS,
    /** What was done to them: "were approved". */
    VERB,
    /** One text, by kind, designation and title. */
    TEXT,
    /** A figure of an activity: participants, cities. */
    FIGURE,
    /** A day, and the tense which follows from it. */
    DATE,
    /** The reporting period or its cut-off day. */
    PERIOD,
    /** Resolutions with number, edition or title. */
    RESOLUTIONS,
    /** A study group or other body by name. */
    BODY,
    /** Member States by name. */
    COUNTRIES,
    /** Nothing could be found for it; a report with one is not ready. */
    UNRESOLVED;

    /** Lower case, as files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
