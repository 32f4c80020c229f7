/** The account of a period: outline, claims, compiling and its page. Uses no other room yet. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
