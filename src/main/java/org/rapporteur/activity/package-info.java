/** What was done: with whom, where, with which figures, told period by period. Uses prose, selection and shared. */
@ApplicationModule(allowedDependencies = {"access", "prose", "selection", "shared"})
@NullMarked
package org.rapporteur.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
