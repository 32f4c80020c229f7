/** What was done: with whom, where, with which figures, told period by period. Uses prose and shared. */
@ApplicationModule(allowedDependencies = {"prose", "shared"})
@NullMarked
package org.rapporteur.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
