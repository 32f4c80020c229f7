/** What a Word file prints, with its numbers counted, and what of it cannot be read. */
@NullMarked
package org.rapporteur.document.reading.word;

import org.jspecify.annotations.NullMarked;
