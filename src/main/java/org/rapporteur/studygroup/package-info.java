/** Who works: study groups and other bodies, their lifetimes, successors and Questions. Uses shared and access. */
@ApplicationModule(allowedDependencies = {"access", "shared"})
@NullMarked
package org.rapporteur.studygroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
