/** How a document is laid out on pages and written as an accessible PDF. Uses document and format. */
@ApplicationModule(allowedDependencies = {"document", "format"})
@NullMarked
package org.rapporteur.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
