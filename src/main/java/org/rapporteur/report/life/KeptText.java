package org.rapporteur.report.life;

import java.time.Instant;
import org.rapporteur.document.Document;

/**
 * What a section was when something was done to it.
 *
 * @param section key in the outline; empty for the whole report
 * @param document of this section alone
 */
record KeptText(String section, Instant at, Document document) {}
