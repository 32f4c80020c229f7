/** What people typed and did not save yet, each person's own. Uses access, sheet and shared. */
@ApplicationModule(allowedDependencies = {"access", "sheet", "shared"})
@NullMarked
package org.rapporteur.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
