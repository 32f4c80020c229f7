/** What a report is held against: days, catalogue, bodies, Resolutions, Member States, the last report. Uses catalogue, document, vocabulary and shared. */
@ApplicationModule(allowedDependencies = {"catalogue", "document", "vocabulary", "shared"})
@NullMarked
package org.rapporteur.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
