/** Reporting periods: days, cut-off, scope of Resolutions, meeting, state and visibility. Uses shared, access and resolution. */
@ApplicationModule(allowedDependencies = {"access", "shared", "resolution"})
@NullMarked
package org.rapporteur.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
