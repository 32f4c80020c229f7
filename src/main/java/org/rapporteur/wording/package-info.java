/** The words of one language: numbers, days, lists, nouns, sentence patterns. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
