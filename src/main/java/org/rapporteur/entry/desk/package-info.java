/** Where a report is made: the desk, opening the next period, carried questions and what each body owes. */
@NullMarked
package org.rapporteur.entry.desk;

import org.jspecify.annotations.NullMarked;
