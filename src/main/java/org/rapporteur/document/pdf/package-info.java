/** How a document is laid out on pages and written as an accessible PDF. */
@NamedInterface("pdf")
@NullMarked
package org.rapporteur.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
