/** What was said of every record, by whom, when and why: revisions written with every change, read, compared and never unsaid. Uses access, sheet and shared. */
@ApplicationModule(allowedDependencies = {"access", "sheet", "shared"})
@NullMarked
package org.rapporteur.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
