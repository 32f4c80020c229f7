/** A report as it is printed, line by line, before anybody says how the lines hang together, and what is said of its reading. Uses document. */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.rapporteur.printed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
