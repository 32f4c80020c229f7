/** The pages of the catalogue: searched, and loaded from a file. */
@NullMarked
package org.rapporteur.site.catalogue;

import org.jspecify.annotations.NullMarked;
