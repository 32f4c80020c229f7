/** A foreign report taken over: what of it somebody accepts becomes records, in one transaction. */
@NamedInterface("takeover")
@NullMarked
package org.rapporteur.intake.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
