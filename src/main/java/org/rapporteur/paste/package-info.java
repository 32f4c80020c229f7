/** Texts as people paste them from reports, announcements and tables, read into rows with marks on what is doubtful. Uses catalogue, vocabulary and shared. */
@ApplicationModule(allowedDependencies = {"catalogue", "vocabulary", "shared"})
@NullMarked
package org.rapporteur.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
