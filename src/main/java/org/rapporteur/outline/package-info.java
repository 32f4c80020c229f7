/** The plan of a report: sections in order, each with blocks. Uses prose, recommendation and access. */
@ApplicationModule(allowedDependencies = {"access", "prose", "recommendation", "vocabulary", "selection", "shared"})
@NullMarked
package org.rapporteur.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
