/** Finds records by selection, counted and page by page, by indexes of the database. Uses recommendation, activity, selection, vocabulary and shared. */
@ApplicationModule(allowedDependencies = {"recommendation", "activity", "selection", "vocabulary", "shared"})
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
