/** The facets every filter shares, as a value with its address form. */
@NamedInterface("selection")
@NullMarked
package org.rapporteur.records.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
