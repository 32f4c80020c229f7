/** Reporting periods: days, cut-off, scope of Resolutions, meeting, state and visibility. Uses shared and resolution. */
@ApplicationModule(allowedDependencies = {"shared", "resolution"})
@NullMarked
package org.rapporteur.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
