package org.rapporteur.check.rule;

/** What a rule cannot do without; where it is missing, the rule does not run. */
public enum Need {
    CATALOGUE,
    /** The days of the reporting period. */
    PERIOD,
    /** The report before this one. */
    LAST_REPORT
}
