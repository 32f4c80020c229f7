/**
 * What ITU-T has published, as values: texts with number, title and day of approval, read from a file, found by
 * number. Uses terms and platform.
 */
@ApplicationModule(allowedDependencies = {"terms", "terms :: *", "platform", "platform :: *"})
@NullMarked
package org.rapporteur.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
