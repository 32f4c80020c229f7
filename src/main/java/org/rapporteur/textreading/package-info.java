/** How text that was made of a report is read, line by line: wrapped lines, cells led by tabs, what other programs left in it. Uses printed. */
@ApplicationModule(allowedDependencies = {"printed"})
@NullMarked
package org.rapporteur.textreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
