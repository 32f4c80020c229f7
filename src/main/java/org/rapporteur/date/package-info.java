/** Days in running words: where they stand, which days they are and what part they play in their sentence. Uses sentences and mentions. */
@ApplicationModule(allowedDependencies = {"sentence", "mention"})
@NullMarked
package org.rapporteur.date;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
