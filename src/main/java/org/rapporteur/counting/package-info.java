/** Rules about numbers, kinds, groups and verbs of texts that must agree with each other. Uses rules and what they look at. */
@ApplicationModule(allowedDependencies = {"rule", "statement", "mention", "sentence", "vocabulary"})
@NullMarked
package org.rapporteur.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
