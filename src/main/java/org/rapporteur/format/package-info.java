/** How each file format is written. Uses document. */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.rapporteur.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
