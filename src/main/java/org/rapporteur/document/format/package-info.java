/** How each text format is written: HTML, Markdown, JSON. */
@NamedInterface("format")
@NullMarked
package org.rapporteur.document.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
