/** Texts the catalogue has in a period and no record has, proposed to be entered. */
@NullMarked
package org.rapporteur.intake.proposal;

import org.jspecify.annotations.NullMarked;
