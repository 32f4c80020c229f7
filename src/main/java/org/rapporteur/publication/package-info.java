/** What ITU-T has published, kept and looked up: loaded from files by page and by command, searched, and held against records. Uses access, catalogue, recommendation, listing, wording, vocabulary and shared. */
@ApplicationModule(
        allowedDependencies = {"access", "catalogue", "recommendation", "listing", "wording", "vocabulary", "shared"})
@NullMarked
package org.rapporteur.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
