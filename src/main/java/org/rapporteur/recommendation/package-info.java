/** What was standardized: texts with designations, kinds and stages, and tallies declared for texts not entered. Uses vocabulary, selection, period and shared. */
@ApplicationModule(allowedDependencies = {"access", "vocabulary", "selection", "period", "shared"})
@NullMarked
package org.rapporteur.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
