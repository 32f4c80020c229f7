/** Text as staff write it: paragraphs, list items and claims in braces. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
