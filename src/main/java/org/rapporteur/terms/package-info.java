/**
 * The trade's words as values that check, parse, print and sort themselves: designations, kinds, stages, codes, days.
 * Uses no other wing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
