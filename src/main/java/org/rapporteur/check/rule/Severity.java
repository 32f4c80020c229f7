package org.rapporteur.check.rule;

import org.rapporteur.terms.Coded;

/** How much a finding weighs. */
public enum Severity implements Coded {
    /** The report contradicts itself, the catalogue or the rules of the trade. */
    ERROR,
    /** Very likely wrong; a person must look. */
    WARNING,
    /** Could be better, or is worth knowing. */
    ADVICE
}
