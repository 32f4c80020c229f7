/** How any page is served: layout, language, headers, error pages. Uses shared. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
