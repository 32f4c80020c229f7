/** What a Word file prints, with its numbers counted, and what of it cannot be read. Uses document, printed and letterhead. */
@ApplicationModule(allowedDependencies = {"document", "printed", "letterhead"})
@NullMarked
package org.rapporteur.wordreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
