/**
 * How the program is served, kept and guarded; the clock, and what every change of a record says of itself. Uses
 * terms.
 */
@ApplicationModule(allowedDependencies = {"terms", "terms :: *"})
@NullMarked
package org.rapporteur.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
