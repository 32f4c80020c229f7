/** Reporting periods: days, cut-off, scope of Resolutions, meeting, state and visibility. */
@NamedInterface("period")
@NullMarked
package org.rapporteur.records.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
