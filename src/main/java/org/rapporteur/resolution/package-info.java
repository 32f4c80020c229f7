/** What was decided: Resolutions by body and number, each through its editions. Uses shared and access. */
@ApplicationModule(allowedDependencies = {"access", "shared"})
@NullMarked
package org.rapporteur.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
