/** How reports that others wrote become documents: Word files and text, with the numbers they print. */
@NamedInterface("reading")
@NullMarked
package org.rapporteur.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
