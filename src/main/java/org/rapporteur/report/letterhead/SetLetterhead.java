package org.rapporteur.report.letterhead;

import org.rapporteur.document.word.WordTemplate;

/**
 * The look that the settings name.
 *
 * @param file as it is named there; empty for the house's own look
 */
record SetLetterhead(String file, WordTemplate template) {}
