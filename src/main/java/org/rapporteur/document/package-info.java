/**
 * A report as it reads: sections, blocks and inlines with stable ids, and the claims its sentences make; its rooms
 * read and write every file format. Uses no other wing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
