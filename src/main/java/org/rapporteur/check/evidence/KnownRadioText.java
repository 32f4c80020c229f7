package org.rapporteur.check.evidence;

import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.terms.RadioDesignation;

/**
 * A text of ITU-R.
 *
 * @param approved when this edition was first approved, as exactly as it is known
 */
public record KnownRadioText(RadioDesignation designation, ApprovalDay approved) {}
