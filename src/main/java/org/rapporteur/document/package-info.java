/** A document as sections, blocks and inlines with stable ids, and the claims its sentences make. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
