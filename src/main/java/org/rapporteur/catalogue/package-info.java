/** What ITU-T has published, as values: texts with number, title and day of approval, read from a file, found by number. Uses vocabulary and shared. */
@ApplicationModule(allowedDependencies = {"vocabulary", "shared"})
@NullMarked
package org.rapporteur.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
