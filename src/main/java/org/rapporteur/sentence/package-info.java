/** A document as lines and sentences with their places, for those who read what it says. Uses the document. */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.rapporteur.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
