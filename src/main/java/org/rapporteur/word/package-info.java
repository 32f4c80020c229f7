/** How a document becomes a Word file that can be edited, and what an edited one says. Uses document and letterhead. */
@ApplicationModule(allowedDependencies = {"document", "letterhead"})
@NullMarked
package org.rapporteur.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
