/** Rules that hold texts against the catalogue of published ones. */
@NullMarked
package org.rapporteur.check.rules.catalogue;

import org.jspecify.annotations.NullMarked;
