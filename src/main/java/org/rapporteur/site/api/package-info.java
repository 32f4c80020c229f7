/** What the pages tell, for programs: read-only, of the same selections, and all of it at once. */
@NullMarked
package org.rapporteur.site.api;

import org.jspecify.annotations.NullMarked;
