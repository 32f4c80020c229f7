package org.rapporteur.entry;

import java.time.Instant;
import org.rapporteur.entry.sheet.Sheet;

/**
 * What somebody typed and did not save yet.
 *
 * @param sheet as typed, with whatever may be wrong in it; its key is empty for a record to come
 * @param base number of the revision it was typed over, 0 for none
 */
record Draft(Sheet sheet, int base, Instant at) {}
