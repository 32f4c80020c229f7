/** The trade's words as values that check, parse, print and sort themselves: designations, kinds, stages, codes. Uses shared. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rapporteur.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
