/** A Word file of a report that people wrote in comes back, and what they did becomes suggestions. */
@NullMarked
package org.rapporteur.intake.wordback;

import org.jspecify.annotations.NullMarked;
