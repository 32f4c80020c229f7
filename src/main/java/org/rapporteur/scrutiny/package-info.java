/** What is doubtful, repeated or wrong in texts that were pasted, held against the records and the catalogue of published texts. Uses paste, catalogue, vocabulary and shared. */
@ApplicationModule(allowedDependencies = {"paste", "catalogue", "vocabulary", "shared"})
@NullMarked
package org.rapporteur.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
