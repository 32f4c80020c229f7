/**
 * Each kind of record as a form: its fields, how they are filled from the record, and how they are read back into it.
 */
@NullMarked
package org.rapporteur.entry.kinds;

import org.jspecify.annotations.NullMarked;
