/** What a line names: texts with their titles, study groups, numbers with their nouns, deeds. Uses sentences and vocabulary. */
@ApplicationModule(allowedDependencies = {"sentence", "vocabulary"})
@NullMarked
package org.rapporteur.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
