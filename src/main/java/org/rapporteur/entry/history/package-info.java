/**
 * What was said of every record, by whom, when and why: revisions written with every change, read, compared and never
 * unsaid.
 */
@NullMarked
package org.rapporteur.entry.history;

import org.jspecify.annotations.NullMarked;
