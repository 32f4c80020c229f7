/** How reports that others wrote become documents: Word files and text, with the numbers they print. Uses document, printed, textreading and wordreading. */
@ApplicationModule(allowedDependencies = {"document", "printed", "textreading", "wordreading"})
@NullMarked
package org.rapporteur.foreign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
