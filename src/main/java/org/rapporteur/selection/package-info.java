/** The facets every filter shares, as a value with its address form. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
