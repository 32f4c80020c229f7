/** What a Word file prints, with its numbers counted, what people did to it, and what of it cannot be read. */
@NamedInterface("reading-word")
@NullMarked
package org.rapporteur.document.reading.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
