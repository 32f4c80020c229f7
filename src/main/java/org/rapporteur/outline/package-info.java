/** The plan of a report: sections in order, each with blocks. Uses prose and recommendation. */
@ApplicationModule(allowedDependencies = {"prose", "recommendation", "vocabulary", "selection", "shared"})
@NullMarked
package org.rapporteur.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
