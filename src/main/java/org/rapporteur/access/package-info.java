/** Who may do what: roles, and what the person at work may write. Uses shared. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rapporteur.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
